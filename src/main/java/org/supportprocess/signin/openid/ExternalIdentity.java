package org.supportprocess.signin.openid;

/** A person's identity at a provider. Names and addresses change hands there; these two together never do. */
public record ExternalIdentity(String issuer, String subject) {}
