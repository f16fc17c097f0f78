export const en = {
  why: 'Your configuration names environment variables that must not be set, one by one or by the beginning of their names. Typical ones switch on debugging, turn off the verification of certificates or load other libraries into a program. While the list is empty, this rule says nothing.',
  risk: 'A developer sets `NODE_TLS_REJECT_UNAUTHORIZED` to 0 for a test and forgets it. In production the program then accepts any certificate: an attacker between it and the payment service presents one of their own, reads each order along with its card data, and no error appears in any log.',
  breaks:
    'The program falls back to what it does without the variable, and other values of the same container that refer to it as `$(NAME)` keep that text unchanged. Variables from `envFrom` are not in the file: check those in the ConfigMap. Start the pod in a test namespace and compare its log with that of the current one.',
  verify: '`kubectl set env pod/POD --list` shows none of the forbidden names.',
};
