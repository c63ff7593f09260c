package org.supportprocess.intake;

/** A value that does not hold, found where annotations cannot look. */
class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidField(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
