package org.supportprocess.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.account.AccessTokenActions;
import org.supportprocess.account.AccessTokenActions.Issued;
import org.supportprocess.account.AccessTokenActions.NewToken;
import org.supportprocess.customer.token.AccessToken;
import org.supportprocess.customer.token.TokenScope;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;

/** An organisation's access tokens over HTTP. Instants are in UTC. */
@RestController
@RequestMapping("/api/tokens")
class TokensController {

    private final AccessTokenActions actions;

    TokensController(AccessTokenActions actions) {
        this.actions = actions;
    }

    @Operation(summary = "Lists the access tokens, newest first")
    @GetMapping
    PageView<TokenView> list(Caller caller, @ParameterObject @Valid Paging paging) {
        return PageView.of(actions.list(caller, paging).map(token -> TokenView.of(token, null)));
    }

    @Operation(summary = "Shows an access token")
    @GetMapping("/{id}")
    TokenView show(Caller caller, @PathVariable String id) {
        return TokenView.of(actions.get(caller, id), null);
    }

    @Operation(summary = "Issues an access token; its secret is in this answer only")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TokenView> issue(Caller caller, @RequestBody @Valid NewToken body) {
        Issued issued = actions.issue(caller, body);
        return ResponseEntity.created(URI.create("/api/tokens/" + issued.token().id()))
                .body(TokenView.of(issued.token(), issued.secret()));
    }

    @Operation(summary = "Revokes an access token at once")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable String id) {
        actions.revoke(caller, id);
    }

    /**
     * @param prefix the beginning of the secret
     * @param secret present only in the answer that issues it
     * @param lastUsedAt to the hour
     */
    record TokenView(
            String id,
            String name,
            TokenScope scope,
            String prefix,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String secret,

            String createdBy,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {

        static TokenView of(AccessToken token, @Nullable String secret) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.scope(),
                    token.prefix(),
                    secret,
                    token.createdBy(),
                    token.createdAt(),
                    token.lastUsedAt(),
                    token.expiresAt(),
                    token.revokedAt());
        }
    }
}
