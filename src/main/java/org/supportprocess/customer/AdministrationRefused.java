package org.supportprocess.customer;

/** The refusal of a decision about who acts for an organisation; nothing has changed. The message is for a person. */
public class AdministrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AdministrationRefused(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public static AdministrationRefused roleNotOffered() {
        return new AdministrationRefused(Reason.ROLE_NOT_OFFERED);
    }

    public static AdministrationRefused noSuchAdministrator() {
        return new AdministrationRefused(Reason.NO_SUCH_ADMINISTRATOR);
    }

    public static AdministrationRefused noSuchDelegation() {
        return new AdministrationRefused(Reason.NO_SUCH_DELEGATION);
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        NOT_GLOBAL("Only a global administrator decides who acts for the organisation. Ask one of yours."),
        NOT_A_MEMBER("is not one of your people"),
        ALREADY_ADMINISTRATOR("This person is an administrator already. Change the role instead."),
        NO_SUCH_ADMINISTRATOR("There is no such administrator. GET /api/organisation/administrators lists yours."),
        ROLE_NOT_OFFERED("is not a kind of administrator that your plan has"),
        LAST_GLOBAL("The last global administrator stays one. Make somebody else a global administrator first."),
        NO_SUCH_PARTNER("is not one of our partners"),
        ALREADY_DELEGATED("This partner acts for the organisation already."),
        NO_SUCH_DELEGATION("No such partner acts for the organisation. GET /api/organisation/partners lists yours.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
