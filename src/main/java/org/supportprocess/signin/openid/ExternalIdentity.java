package org.supportprocess.signin.openid;

/** Who somebody is for a provider. Names and addresses change hands there; these two together never do. */
public record ExternalIdentity(String issuer, String subject) {}
