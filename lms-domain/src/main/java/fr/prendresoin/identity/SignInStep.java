package fr.prendresoin.identity;

/**
 * Where a sign-in stands after the password, or after an identity provider.
 *
 * @param token of an open session; or, when a code is awaited, of a step that opens nothing but the form for the code
 */
public record SignInStep(SignInToken token, boolean codeAwaited) {}
