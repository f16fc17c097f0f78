/**
 * Programs that take a password behind an option, at a place among their words, or from what is written to them.
 * Options that say so themselves, such as `--password`, need no row.
 *
 * Source: the manual pages of the programs, as of 2026-08.
 */

/** What of the words of a call is a password. */
export interface CredentialProgram {
  /** Names of programs, as an expression. */
  readonly program: string;
  readonly flags: readonly string[];
  /** A word that has to be among the others, such as `login`. */
  readonly beside?: string;
  /** The value may be in the same word, the next one, or either. */
  readonly attached?: true;
  readonly apart?: true;
  /** What comes before the password: a user and this sign, or a word such as `pass:`. */
  readonly behind?: string;
  /** Another program’s words follow. */
  readonly first?: true;
}

const BOTH = { attached: true, apart: true } as const;

const CLIENT_ROWS: readonly CredentialProgram[] = [
  {
    program: '(?:mysql|mariadb)(?:-?(?:admin|dump|check|import|show|pump|slap))?',
    flags: ['-p'],
    attached: true,
  },
  { program: '(?:redis|valkey|keydb)-cli', flags: ['-a', '--pass'], apart: true },
  { program: 'sshpass', flags: ['-p'], ...BOTH, first: true },
  {
    program: 'curl|https?|httpie',
    flags: ['-u', '--user', '-U', '--proxy-user', '-a', '--auth'],
    ...BOTH,
    behind: ':',
  },
  { program: 'mongo(?:sh|dump|restore|export|import|stat|top|files)?', flags: ['-p'], ...BOTH },
  { program: 'ldap(?:search|add|modify|delete|passwd|whoami|compare)', flags: ['-w'], ...BOTH },
  {
    program: 'docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|az|oc|argocd|regctl',
    flags: ['-p'],
    beside: 'login',
    ...BOTH,
  },
  {
    program: 'cqlsh|cypher-shell|rabbitmqadmin|beeline|7z[ar]?|useradd|usermod',
    flags: ['-p'],
    ...BOTH,
  },
  { program: 'sqlcmd|bcp|zip|unzip|unrar|mosquitto_(?:pub|sub)|ipmitool', flags: ['-P'], ...BOTH },
  {
    program: 'snmp(?:walk|get|getnext|set|bulkget|bulkwalk|table|test|status|trap|inform|df)',
    flags: ['-A', '-X'],
    ...BOTH,
  },
  { program: 'influx', flags: ['-t'], apart: true },
  { program: 'smbclient|rpcclient|net|smbget', flags: ['-U', '--user'], ...BOTH, behind: '%' },
  { program: 'lftp', flags: ['-u'], apart: true, behind: ',' },
  { program: 'etcdctl', flags: ['--user'], ...BOTH, behind: ':' },
  {
    program: 'openssl',
    flags: ['-pass', '-passin', '-passout', '-password'],
    apart: true,
    behind: 'pass:',
  },
  {
    program: 'keytool|jarsigner|apksigner',
    flags: ['-storepass', '-keypass', '-srcstorepass', '-deststorepass', '-destkeypass'],
    apart: true,
  },
];

/** Programs that take a password at a place: what stands before it, and how many words lie between. */
const POSITION_ROWS: readonly {
  /** Names of programs, as an expression. */
  readonly program: string;
  readonly behind: readonly string[];
  readonly skip: number;
  /** Only if the word in front of it names a credential. */
  readonly named?: true;
}[] = [
  { program: 'mc(?:li)?', behind: ['alias', 'set'], skip: 3 },
  { program: 'mc(?:li)?', behind: ['config', 'host', 'add'], skip: 3 },
  { program: 'rabbitmqctl', behind: ['add_user'], skip: 1 },
  { program: 'rabbitmqctl', behind: ['change_password'], skip: 1 },
  { program: 'vault|bao', behind: ['login'], skip: 0 },
  { program: 'vault|bao', behind: ['operator', 'unseal'], skip: 0 },
  { program: 'htpasswd', behind: ['-b'], skip: 2 },
  { program: 'htpasswd', behind: ['-bc'], skip: 2 },
  { program: 'htpasswd', behind: ['-cb'], skip: 2 },
  { program: 'htpasswd', behind: ['-nb'], skip: 1 },
  { program: 'htpasswd', behind: ['-bn'], skip: 1 },
  { program: 'htpasswd', behind: ['-nbB'], skip: 1 },
  { program: 'aws|npm|yarn|pnpm|pip|git|nmcli', behind: ['set'], skip: 1, named: true },
];

/** Flags with several settings in one word, and how another one begins. */
const LIST_ROWS: readonly {
  readonly program: string;
  readonly flags: readonly string[];
  readonly more: RegExp;
}[] = [
  {
    program: 'helm',
    flags: ['--set', '--set-string'],
    more: /(?<!\\),[A-Za-z_][\w.[\]-]{0,200}=/,
  },
  {
    program: 'ansible(?:-playbook)?',
    flags: ['-e', '--extra-vars'],
    more: /\s[A-Za-z_]\w{0,100}=/,
  },
];

/** Programs that read a password from what is written to them; perhaps with a user in front of it. */
const READER_ROWS: readonly {
  readonly program: string;
  readonly flag?: string;
  readonly behind?: string;
}[] = [
  { program: '[^ ]+', flag: '--password-stdin' },
  { program: 'gh', flag: '--with-token' },
  { program: 'chpasswd', behind: ':' },
  { program: 'passwd|smbpasswd|kinit|cryptsetup|openconnect' },
  { program: 'sudo', flag: '-S' },
];

/** Programs that only write their words. */
export const WRITERS = /^(?:echo|printf)$/;

const compiled = <R extends { readonly program: string }>(rows: readonly R[]) =>
  rows.map((row) => ({ ...row, program: new RegExp(`^(?:${row.program})$`) }));

export const CLIENTS = compiled(CLIENT_ROWS);
export const POSITIONS = compiled(POSITION_ROWS);
export const LISTS = compiled(LIST_ROWS);
export const READERS = compiled(READER_ROWS);

/** What a script has to have before its commands are told apart: one of the programs, or a word for a credential. */
export const MAY_CALL = new RegExp(
  `\\b(?:${[...CLIENT_ROWS, ...POSITION_ROWS].map(({ program }) => program).join('|')})\\b|pass|pwd|pswd|token|secret|key|cred|auth`,
  'i',
);
