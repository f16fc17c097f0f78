export const messages = {
  'cli.policies': 'Azure Policy ({title}, {id})',
  'cli.column.policies': 'Azure Policy',
  'cli.column.policy': 'Policy',
  'cli.column.outcome': 'Outcome',
  'cli.help': `Usage: podsmith COMMAND [OPTIONS]

Reviews and hardens the pods of Kubernetes manifests.

Commands:
  review   say what is wrong with manifests
  harden   make every fix of a profile
  operator list what manifests need from their cluster
  rules    list what is reviewed
  parse    print documents as Kubernetes reads them

  podsmith COMMAND --help   says more about a command
  podsmith --version        says which version this is
`,
  'cli.usage.review': 'Usage: podsmith review [FILE|FOLDER|PATTERN|-]... [OPTIONS]',
  'cli.usage.harden':
    'Usage: podsmith harden [FILE|FOLDER|PATTERN|-]... [--profile NAME] [--write | --diff] [OPTIONS]',
  'cli.usage.operator':
    'Usage: podsmith operator [FILE|FOLDER|PATTERN|-]... [--shell bash|powershell] [--lang en|de] [OPTIONS]',
  'cli.usage.rules': 'Usage: podsmith rules [--format text|json] [--lang en|de]',
  'cli.usage.parse': 'Usage: podsmith parse [FILE|-] [--format json]',
  'cli.usage.more': 'podsmith {command} --help says more.',
  'cli.help.review': `Reviews manifests. All files of a call belong together: what one refers to may stand in another.
In folders, *.yaml, *.yml and *.json are read at any depth, without hidden folders and node_modules.
“-” reads standard input. Devices, pipes, files that are too large and links that lead out of a folder are
named and not read.

  --format FORMAT             text (default), json, sarif or markdown
  --output FILE               write the report to a file
  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted or everything
  --fail-on SEVERITY          critical, high, medium (default), low, info or none
  --strict                    also fail if something may not have been judged
  --kubernetes-version 1.36   the version that the manifests are for
  --policy-version 1.36       the version of the Pod Security Standards, if it is another
  --max-size MB               read files up to this size, 20 unless set
  --follow-links              also read what links outside of the given folders lead to
  --config FILE               instead of the nearest podsmith.json from here upwards
  --lang en|de                language of the report
  --no-color                  no colours; NO_COLOR and FORCE_COLOR are heeded too

Exit status: 0 nothing as severe as --fail-on, 1 findings, or with --strict something that was not judged,
2 something was not read, there was nothing to read, or the report could not be written.`,
  'cli.help.harden': `Makes every fix of a profile and prints the hardened manifest. What was done, what is left and why
goes to standard error. “-” reads standard input.

  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted or everything
  --fixes safe|usual|all      safe (default): fixes that change nothing at run time; usual: also
                              fixes with low risk; all: also fixes that require a test
  --user UID                  the user for containers that set none and whose image has no
                              known user; without this option, 10001 is suggested
  --strict                    also fail if something may not have been judged
  --write                     write the files in place
  --diff                      print a diff that “git apply” takes
  --kubernetes-version 1.36   the version that the manifests are for
  --policy-version 1.36       the version of the Pod Security Standards, if it is another
  --max-size MB               read files up to this size, 20 unless set
  --follow-links              also read what links outside of the given folders lead to
  --config FILE               instead of the nearest podsmith.json from here upwards
  --lang en|de                language of the report
  --no-color                  no colours; NO_COLOR and FORCE_COLOR are heeded too

Exit status: 0 the profile’s verdict is reached or nothing is left, 1 something is left, or with --strict
was not judged, 2 something was not read or could not be written, or there was nothing to read.`,
  'cli.help.operator': `Lists what manifests need from their cluster, as a checklist in Markdown with the commands: add-ons,
identities and their credentials, rights on key vaults, nodes, namespaces, objects that the files refer
to and do not hold. Values that nobody has said stand in braces. No secret is printed. “-” reads standard
input.

  --shell bash|powershell     the shell that the commands are written for; bash (default)
  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-restricted or everything
  --kubernetes-version 1.36   the version that the manifests are for
  --policy-version 1.36       the version of the Pod Security Standards, if it is another
  --max-size MB               read files up to this size, 20 unless set
  --follow-links              also read what links outside of the given folders lead to
  --config FILE               instead of the nearest podsmith.json from here upwards
  --lang en|de                language of the checklist

Exit status: 0, or 2 when something was not read or could not be written.`,
  'cli.help.rules': `Lists every rule: its severity, the risk of its fix, the profiles that hold it, the keys of the
check catalogue that it covers and its options. As JSON with all its words.

  --format text|json          text (default) or json
  --lang en|de                language of the words`,
  'cli.help.parse': `Prints the values of a file’s documents as Kubernetes reads them, as JSON. “-” reads standard input.

  --max-size MB               read a file up to this size, 20 unless set

Exit status: 0, or 2 when something was not read or could not be written.`,

  'cli.usage.no-command': 'a command is missing',
  'cli.usage.unknown-command': 'there is no command “{command}”',
  'cli.usage.unknown-option': '{command} has no option {option}',
  'cli.usage.no-value': '{option} takes no value',
  'cli.usage.value-missing': '{option} wants a value',
  'cli.usage.wrong-value': '{option} does not take “{value}”, only {allowed}',
  'cli.usage.wrong-version':
    '{option} wants a version such as 1.36, v1.36 or latest, not “{value}”',
  'cli.usage.no-files': '{command} wants a file, a folder, a pattern or “-” for standard input',
  'cli.usage.one-file': 'parse takes one file',
  'cli.usage.rules-takes-none': 'rules takes no files',
  'cli.usage.write-or-diff': 'either --write or --diff, not both',
  'cli.usage.several-files': 'several files can only be hardened with --write or --diff',
  'cli.usage.write-stdin': 'standard input cannot be written in place',
  'cli.bug': 'This is a fault in podsmith itself. Please report it with the input that led here.',

  'cli.usage.empty-path':
    'a path is empty: a variable in the call may not be set. For the current folder write “.”',
  'cli.usage.wrong-size': '{option} wants a number of MB from 1 to 500, not “{value}”',
  'cli.usage.wrong-user': '{option} wants a user ID from 1 to 2147483647, not “{value}”',
  'cli.file.output-is-input':
    '--output {path} would overwrite a file that is reviewed. Name another file',
  'cli.output-failed':
    'standard output cannot be written ({reason}), so the output is not complete',

  'cli.file.not-found': 'there is no such file',
  'cli.file.forbidden': 'reading it is not permitted',
  'cli.file.unreadable': 'it cannot be read ({reason})',
  'cli.file.device': 'it is a device, not a file',
  'cli.file.pipe': 'it is a pipe, not a file. “-” reads standard input',
  'cli.file.socket': 'it is a socket, not a file',
  'cli.file.folder': 'it is a folder, not a file',
  'cli.file.too-large': 'it is larger than {limit} MB. --max-size sets another limit',
  'cli.file.leads-out':
    'a link leads out of the folder, to {place}. --follow-links reads it anyway',
  'cli.file.leads-nowhere': 'the link leads to nothing',
  'cli.file.circle': 'the links lead in a circle',
  'cli.file.chart':
    'This is a Helm chart. In {n, plural, one {its template} other {its # templates}}, only values that are written out are reviewed. To review the rest, run “helm template” and review its output.',
  'cli.file.blank': 'there is nothing in it',
  'cli.file.no-match': 'no file matches this pattern',
  'cli.file.empty-folder': 'the folder holds no manifest of Kubernetes (*.yaml, *.yml, *.json)',
  'cli.file.unwritable': '{path} cannot be written ({reason})',
  'cli.file.kept': '{path} cannot be written ({reason}), and is as it was',
  'cli.file.elsewhere':
    '{path} is not written: a link leads out of the folder, to {place}. Name that file to harden it',
  'cli.file.no-file': '{path} is not written: it is no ordinary file',
  'cli.file.parted':
    '{path} is written. {n, plural, one {# other name (hard link)} other {# other names (hard links)}} of the file still {n, plural, one {leads} other {lead}} to the old text',
  'cli.file.changed': '{path} is not written: somebody has changed it meanwhile',

  'cli.config.not-json': 'this is no valid JSON ({detail})',
  'cli.config.not-a-map': 'a configuration is a map',
  'cli.config.duplicate-key': 'the key stands there twice',
  'cli.config.unknown-key': 'there is no key {detail}',
  'cli.config.unknown-profile': 'there is no such profile, only {detail}',
  'cli.config.unknown-rule': 'there is no rule {detail}',
  'cli.config.unknown-option': 'the rule has no option {detail}',
  'cli.config.wrong-value': 'the value does not fit; wanted: {detail}',

  'cli.progress':
    '{done, number} of {total, number} {total, plural, one {file} other {files}} reviewed',
  'cli.unread': 'Not read',
  'cli.line': 'line {line}',
  'cli.standards': 'Pod Security Standards {version}',
  'cli.allowed': 'allowed',
  'cli.denied': 'denied',
  'cli.container': 'container {name}',
  'cli.fix': 'fix: {safety}',
  'cli.no-fix': 'no fix',
  'cli.more': '{n, plural, one {# more problem like these} other {# more problems like these}}',
  'cli.suppressed': 'Suppressed',
  'cli.suppressed-by':
    '{source}, line {line}: {reason}{dated, select, yes { (until {expires})} other {}}',
  'cli.summary':
    '{files, plural, one {# file} other {# files}} with {objects, plural, one {# object} other {# objects}} reviewed for {profile}',
  'cli.summary.findings': '{n, plural, one {# finding} other {# findings}}: {counts}',
  'cli.summary.count':
    '{n, number} {severity, select, critical {critical} high {high} medium {medium} low {low} other {info}}',
  'cli.summary.clean': 'no findings',
  'cli.summary.clean-in-part': 'no findings in what was judged',
  'cli.summary.unjudged': 'nothing was judged',
  'cli.summary.open':
    '{n, plural, one {# object was} other {# objects were}} not judged, or only in part: {list}',
  'cli.summary.suppressed': '{n, plural, one {# finding is} other {# findings are}} suppressed',
  'cli.summary.unread': '{n, plural, one {# file} other {# files}} could not be read',
  'cli.summary.unreadable':
    '{n, plural, one {# problem keeps} other {# problems keep}} Kubernetes from reading a document',
  'cli.column.object': 'Object',
  'cli.column.standards': 'Pod Security Standards',
  'cli.column.baseline': 'baseline',
  'cli.column.restricted': 'restricted',
  'cli.column.score': 'Score',
  'cli.column.severity': 'Severity',
  'cli.column.line': 'Line',
  'cli.column.finding': 'Finding',
  'cli.column.rule': 'Rule',
  'cli.column.fix': 'Fix',
  'cli.column.source': 'Mark of',
  'cli.column.reason': 'Reason',
  'cli.column.expires': 'Until',

  'cli.rules.opt-in': 'off unless turned on',
  'cli.rules.profiles': 'profiles: {list}',
  'cli.rules.covers': 'covers: {list}',
  'cli.rules.option': 'option {name} ({kind}), default {value}',
  'cli.rules.count': '{n, plural, one {# rule} other {# rules}}',
  'cli.category.user-and-group': 'User and group',
  'cli.category.privileges': 'Privileges',
  'cli.category.kernel-profiles': 'Kernel profiles',
  'cli.category.host-access': 'Host access',
  'cli.category.files-and-volumes': 'Files and volumes',
  'cli.category.identity': 'Identity',
  'cli.category.secrets': 'Secrets',
  'cli.category.network': 'Network',
  'cli.category.images': 'Images',
  'cli.category.resources': 'Resources',
  'cli.category.reliability': 'Reliability',
  'cli.category.metadata': 'Metadata',

  'cli.harden.fixed': '{n, plural, =0 {nothing was changed} one {# fix made} other {# fixes made}}',
  'cli.harden.in': 'in {list}: {change}',
  'cli.harden.also': 'also {change}',
  'cli.harden.also-in': 'also in {name}: {change}',
  'cli.harden.adds': 'adds {kind}/{name}',
  'cli.harden.deletes': 'deletes {place}',
  'cli.harden.renames': 'renames {place} to {name}',
  'cli.harden.suggested.image': 'known of the image',
  'cli.harden.suggested.aks': 'as AKS Automatic writes it',
  'cli.harden.suggested.any': 'a suggestion, check it',
  'cli.harden.breaks': 'What these fixes may break:',
  'cli.harden.comment': 'comment removed with its entry, line {line}: {text}',
  'cli.harden.template':
    'Only what is written out can be changed, since Kubernetes cannot read this:',
  'cli.harden.unreadable': 'Kubernetes cannot read this, so nothing was changed in it:',
  'cli.harden.still-unreadable': 'Kubernetes still cannot read this:',
  'cli.harden.problem': 'This problem is left:',
  'cli.harden.reached': 'no check of {level} fails',
  'cli.harden.no-verdict': 'there is no verdict on {level}',
  'cli.harden.reached-in-part': 'no check of {level} fails in what was judged',
  'cli.harden.not-judged': '{name} was not judged, or only in part: {reason}',
  'cli.harden.not-reached': 'checks of {level} that still fail:',
  'cli.harden.left': '{n, plural, one {# finding is} other {# findings are}} left:',
  'cli.harden.not-asked': 'its fix ({safety}) is made with --fixes {fixes}',
  'cli.harden.suppressed': 'suppressed by a mark in the manifest',
  'cli.harden.no-diff':
    '{path} is UTF-16, of which git takes no diff; use --write or standard output',
  'cli.harden.diff-credentials':
    'the diff of {path} shows {n, plural, one {# value that looks} other {# values that look}} like {n, plural, one {a credential} other {credentials}}; keep it out of logs',
};
