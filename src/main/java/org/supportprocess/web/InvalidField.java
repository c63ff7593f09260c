package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** An invalid value, found where annotations cannot look. */
public class InvalidField extends CallRefused {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidField(String field, String message) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
