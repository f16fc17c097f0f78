export const en = {
  why: 'Your configuration lists environment variables that must not be set, by name or prefix. Typical ones enable debugging, turn off certificate verification or load other libraries into a program. If the list is empty, this rule reports nothing.',
  risk: 'A developer sets `NODE_TLS_REJECT_UNAUTHORIZED` to 0 for a test and forgets it. In production the program then accepts any certificate. An attacker between it and the payment service presents a forged one and reads each order with its card data, without any error in a log.',
  breaks:
    'The program behaves as if the variable isn’t set, and values that refer to it as `$(NAME)` keep that text. Variables from `envFrom` aren’t in the file, so check the ConfigMap. Start the pod in a test namespace and compare its log with that of the current one.',
  verify: '`kubectl set env pod/POD --list` shows none of the forbidden names.',
};
