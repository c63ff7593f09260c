package org.supportprocess.benchmark;

import org.camunda.bpm.engine.ProcessEngine;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** The whole product, without HTTP. */
final class ProductSide extends Side {

    private final SupportDesk desk;

    ProductSide(ProcessEngine engine, SupportDesk desk) {
        super(engine);
        this.desk = desk;
    }

    @Override
    String submit() {
        return desk.open("grace", Draft.of("SUB-E3")).number().value();
    }

    @Override
    void confirm(String number) {
        desk.confirm("grace", new RequestNumber(number));
    }
}
