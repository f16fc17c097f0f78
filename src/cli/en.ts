export const messages = {
  'cli.policies': 'Azure Policy ({title}, {id})',
  'cli.column.policies': 'Azure Policy',
  'cli.column.policy': 'Policy',
  'cli.column.outcome': 'Outcome',
  'cli.help': `Usage: podsmith COMMAND [OPTIONS]

Reviews and hardens the pods of Kubernetes manifests.

Commands:
  review      report problems, findings and verdicts
  harden      make the fixes of a profile
  operator    list what manifests need from their cluster
  facts       ask what only images and running programs know, and keep the answers
  namespaces  show which level of Pod Security each namespace can enforce
  rules       list the rules
  explain     explain a rule, or messages from a cluster
  parse       print documents as Kubernetes reads them
  completion  print a completion script for a shell

  podsmith COMMAND --help   show help for a command
  podsmith --version        show the version
`,
  'cli.usage.review': 'Usage: podsmith review [FILE|FOLDER|PATTERN|-]... [OPTIONS]',
  'cli.usage.harden':
    'Usage: podsmith harden [FILE|FOLDER|PATTERN|-]... [--profile NAME] [--write | --diff | --patch FORMAT | --format FORMAT] [OPTIONS]',
  'cli.usage.operator':
    'Usage: podsmith operator [FILE|FOLDER|PATTERN|-]... [--shell bash|powershell] [--lang en|de] [OPTIONS]',
  'cli.usage.facts':
    'Usage: podsmith facts [FILE|FOLDER|PATTERN|-]... [--tool NAME] [--shell bash|powershell] [--try] [--read FILE] [--output FILE] [OPTIONS]',
  'cli.usage.namespaces':
    'Usage: podsmith namespaces [FILE|FOLDER|PATTERN|-]... [--format text|json] [--lang en|de] [OPTIONS]',
  'cli.usage.rules': 'Usage: podsmith rules [--format text|json] [--lang en|de]',
  'cli.usage.explain':
    'Usage: podsmith explain RULE... [--lang en|de]\n       podsmith explain - [--format text|json] [--lang en|de]',
  'cli.usage.parse': 'Usage: podsmith parse [FILE|-] [--format json]',
  'cli.usage.completion': 'Usage: podsmith completion bash|zsh|fish',
  'cli.usage.more': 'For more, run podsmith {command} --help.',
  'cli.help.review': `Reviews manifests. All files of a call belong together: an object can refer to an object in another file.
In folders, *.yaml, *.yml and *.json are read at any depth, except in hidden folders, node_modules and
vendor. “-” reads standard input. Devices, pipes, files that are too large and links that lead out of a
folder are listed and not read.

  --format FORMAT             text (default), json, sarif, markdown, junit, github (annotations of
                              GitHub Actions) or gitlab (a code quality report)
  --verbose                   text: show each finding with its line and its fix
  --write-baseline FILE       write all findings to a file instead of reporting them
  --baseline FILE             report and count only findings that aren’t in this file
  --render                    render Kustomizations with kustomize or kubectl, and Helm charts with helm,
                              if they are installed, and review the output
  --values FILE               with --render: a file with values for the Helm charts; repeatable
  --ci-values                 with --render: a rendering for each ci/*-values.yaml of a chart
  --set KEY=VALUE             with --render: values for the Helm charts, as helm reads them; repeatable.
  --set-string KEY=VALUE      --set-string makes each value a string. They override --values
  --kube-version 1.36.2       with --render: the version that charts see, if it isn’t the one of
                              --kubernetes-version
  --api-versions GROUP/VERSION  with --render: what charts see as available in the cluster; repeatable
  --load-restrictor NAME      with --render: LoadRestrictionsRootOnly (default), or LoadRestrictionsNone
                              for Kustomizations with files outside of their folder
  --component FOLDER          with --render: a Kustomize component that changes what is rendered; repeatable
  --facts FILE                use what this file says about images, made with podsmith facts, or outputs
                              of docker, crane, kubectl and others; repeatable
  --since REVISION            report only files that have changed since a revision of git
  --output FILE               write the report to a file
  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted or everything
  --fail-on SEVERITY          critical, high, medium (default), low, info or none
  --strict                    also fail if something may not have been reviewed
  --kubernetes-version 1.36   the version of Kubernetes that the manifests are for; 1.36 (default)
  --policy-version 1.36       the version of the Pod Security Standards, if it differs
  --max-size MB               read files up to this size; 20 (default)
  --follow-links              also follow links that lead out of the given folders
  --exclude PATTERN           leave out what matches this pattern, as in .gitignore; repeatable.
                              node_modules and vendor are always left out of folders
  --skip-others               skip named files that aren’t manifests, as in folders; for hooks
  --config FILE               use this file instead of the nearest podsmith.json
  --strict-config REVISION    use podsmith.json as it is in this revision of git, such as the base
                              of a pull request
  --lang en|de                language of the report
  --no-color                  no colors; NO_COLOR and FORCE_COLOR also work

Exit status: 0 no finding at or above --fail-on; 1 findings, or with --strict something that wasn’t
reviewed; 2 something couldn’t be read, the input is empty, or the report couldn’t be written.`,
  'cli.help.harden': `Makes the fixes of a profile and prints the hardened manifest. Standard error lists what was changed, what
remains, and why. “-” reads standard input.

  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted or everything
  --fixes safe|usual|all      safe (default): fixes that change nothing at run time; usual: also
                              fixes with low risk; all: also fixes that require a test
  --facts FILE                use what this file says about images, made with podsmith facts, or outputs
                              of docker, crane, kubectl and others; repeatable
  --user UID                  the user for containers that set none and whose image has no
                              known user; with --suggest and without this option, 10001
  --suggest                   also make fixes that need a value that you didn’t give, such as a user
                              or a size: with a guess, which is marked until you confirm it
  --confirm PLACE=VALUE       confirm or correct a guess, such as
                              deploy.yaml:Deployment/web:spec.replicas=3; repeatable.
                              Without --fixes nothing else changes
  --strict                    also fail if something may not have been reviewed
  --format FORMAT             text (default); json and markdown report the fixes for any number of files,
                              and change them only with --write
  --write                     write the files in place
  --diff                      print a diff for “git apply”
  --patch FORMAT              print the changes as patches of objects: kustomize (a Kustomization),
                              strategic or json (for “kubectl patch”). For what is rendered: component
                              (for Kustomize), flux, argocd or helm (a post-renderer); values prints
                              values of the chart instead
  --all-containers            with --patch: also for containers that the chart adds or renames
  --render                    harden what kustomize or kubectl makes of Kustomizations, and helm of
                              charts; no file is changed
  --values FILE               with --render: a file with values for the Helm charts; repeatable
  --ci-values                 with --render: a rendering for each ci/*-values.yaml of a chart
  --set KEY=VALUE             with --render: values for the Helm charts, as helm reads them; repeatable.
  --set-string KEY=VALUE      --set-string makes each value a string. They override --values
  --kube-version 1.36.2       with --render: the version that charts see, if it isn’t the one of
                              --kubernetes-version
  --api-versions GROUP/VERSION  with --render: what charts see as available in the cluster; repeatable
  --load-restrictor NAME      with --render: LoadRestrictionsRootOnly (default), or LoadRestrictionsNone
                              for Kustomizations with files outside of their folder
  --component FOLDER          with --render: a Kustomize component that changes what is rendered; repeatable
  --output FOLDER             write the patches to a folder, with the commands that apply them
  --kubernetes-version 1.36   the version of Kubernetes that the manifests are for; 1.36 (default)
  --policy-version 1.36       the version of the Pod Security Standards, if it differs
  --max-size MB               read files up to this size; 20 (default)
  --follow-links              also follow links that lead out of the given folders
  --exclude PATTERN           leave out what matches this pattern, as in .gitignore; repeatable.
                              node_modules and vendor are always left out of folders
  --skip-others               skip named files that aren’t manifests, as in folders; for hooks
  --config FILE               use this file instead of the nearest podsmith.json
  --strict-config REVISION    use podsmith.json as it is in this revision of git, such as the base
                              of a pull request
  --lang en|de                language of the report
  --no-color                  no colors; NO_COLOR and FORCE_COLOR also work

Exit status: 0 no check of the profile’s level fails and no value is to be confirmed, or nothing
remains; 1 something remains or, with
--strict, wasn’t reviewed; 2 something couldn’t be read or written, or the input is empty.`,
  'cli.help.operator': `Lists what manifests need from their cluster, as a checklist in Markdown with the commands: add-ons,
identities and their credentials, permissions on key vaults, nodes, namespaces, and objects that the files
refer to but don’t contain. Values that aren’t in the files are in braces. Secrets are never printed.
“-” reads standard input.

  --shell bash|powershell     the shell that the commands are written for; bash (default)
  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted or everything
  --kubernetes-version 1.36   the version of Kubernetes that the manifests are for; 1.36 (default)
  --policy-version 1.36       the version of the Pod Security Standards, if it differs
  --max-size MB               read files up to this size; 20 (default)
  --follow-links              also follow links that lead out of the given folders
  --exclude PATTERN           leave out what matches this pattern, as in .gitignore; repeatable.
                              node_modules and vendor are always left out of folders
  --skip-others               skip named files that aren’t manifests, as in folders; for hooks
  --config FILE               use this file instead of the nearest podsmith.json
  --strict-config REVISION    use podsmith.json as it is in this revision of git, such as the base
                              of a pull request
  --lang en|de                language of the checklist
  --no-color                  no colors; NO_COLOR and FORCE_COLOR also work

Exit status: 0, or 2 if something couldn’t be read or written.`,
  'cli.help.facts': `Prints a script that asks what manifests leave open: the users, ports, volumes and set-uid files of their
images. Run it where the images or the cluster can be reached, and save what it prints. It starts no container,
unless you add --try, and prints no environment variable. With --read, makes a file of facts from the answers, for
podsmith review --facts. Outputs of docker, podman, nerdctl, crane, skopeo and kubectl can be read
too, and Dockerfiles. Without --output, the file is printed. “-” reads standard input.

  --tool NAME                 docker (default), podman, nerdctl, or kubectl, which asks running containers
  --shell bash|powershell     the shell that the script is written for; bash (default)
  --try                       not for kubectl: start each image of root for a few seconds, without a network, also as
                              another user and without capabilities, to see whether it still runs
  --facts FILE                ask only about images that this file doesn’t know; repeatable
  --read FILE                 read answers from this file; repeatable
  --output FILE               with --read: write the facts to this file
  --max-size MB               read files up to this size; 20 (default)
  --follow-links              also follow links that lead out of the given folders
  --exclude PATTERN           leave out what matches this pattern, as in .gitignore; repeatable.
                              node_modules and vendor are always left out of folders
  --skip-others               skip named files that aren’t manifests, as in folders; for hooks
  --lang en|de                language of messages

Exit status: 0; 1 with --read if an image of the files has no answer; 2 if something couldn’t be read or
written.`,
  'cli.help.namespaces': `Shows for each namespace of the files which level of the Pod Security Standards all of its pods pass, what
keeps it from the next one, and the commands that set the labels, in the order of Kubernetes’
documentation. “-” reads standard input, such as the output of “kubectl get pods -A -o yaml”.

  --format text|json          text (default) or json
  --render                    render Kustomizations with kustomize or kubectl, and Helm charts with helm
  --values FILE               with --render: a file with values for the Helm charts; repeatable
  --strict                    also fail if something wasn’t rendered
  --profile NAME              pss-baseline, pss-restricted (default), aks-article,
                              aks-deployment-safeguards, azure-policy-baseline,
                              azure-policy-restricted or everything
  --kubernetes-version 1.36   the version of Kubernetes that the manifests are for; 1.36 (default)
  --policy-version 1.36       the version of the Pod Security Standards, if it differs
  --max-size MB               read files up to this size; 20 (default)
  --follow-links              also follow links that lead out of the given folders
  --exclude PATTERN           leave out what matches this pattern, as in .gitignore; repeatable.
                              node_modules and vendor are always left out of folders
  --skip-others               skip named files that aren’t manifests, as in folders; for hooks
  --config FILE               use this file instead of the nearest podsmith.json
  --strict-config REVISION    use podsmith.json as it is in this revision of git, such as the base
                              of a pull request
  --lang en|de                language of the report
  --no-color                  no colors; NO_COLOR and FORCE_COLOR also work

Exit status: 0; 1 if something wasn’t reviewed or the label of a Namespace refuses pods of the files; 2 if
something couldn’t be read.`,
  'cli.help.rules': `Lists every rule: its severity, the risk of its fix, the profiles that include it, the keys of the
check catalog that it covers, and its options. The JSON output also has all texts.

  --format text|json          text (default) or json
  --lang en|de                language of the texts`,
  'cli.help.explain': `Explains rules: why they matter, what their fixes may break, how to verify and how to suppress them.
RULE is the name of a rule, or the name of the check in another tool, such as CKV_K8S_23.

“-” reads messages from standard input: what kubectl, events, logs, Argo CD or Flux say, several at once, up
to 10 MB. It says who says each one and when, its cause, the field, the rules that fix it, and what to look at
next. Credentials are masked. docs/messages.md lists the messages that are known.

  --format text|json          with “-”: text (default) or json

  --lang en|de                language of the text

Exit status: 0, or 2 if there is no such rule. With “-”: 0 if all messages are known, 1 if there is none,
or one is unknown or left out, 2 if the input can’t be read.`,
  'cli.help.completion': `Prints a script that completes commands, options and their values in a shell. To use it, add one line to
~/.bashrc, ~/.zshrc (after compinit) or ~/.config/fish/config.fish:

  eval "$(podsmith completion bash)"
  source <(podsmith completion zsh)
  podsmith completion fish | source

  --lang en|de                language of the descriptions`,
  'cli.help.parse': `Prints the values of a file’s documents as Kubernetes reads them, as JSON. “-” reads standard input.

  --format json               json (default)
  --max-size MB               read a file up to this size; 20 (default)
  --lang en|de                language of the reasons why something can’t be read

Exit status: 0, or 2 if something couldn’t be read or written.`,

  'cli.usage.no-command': 'a command is missing',
  'cli.usage.unknown-command': 'unknown command “{command}”',
  'cli.usage.unknown-command.near': 'unknown command “{command}”; did you mean {near}?',
  'cli.usage.unknown-option': '{command} has no option {option}',
  'cli.usage.unknown-option.near': '{command} has no option {option}; did you mean {near}?',
  'cli.usage.no-value': '{option} doesn’t take a value',
  'cli.usage.value-missing': '{option} requires a value',
  'cli.usage.wrong-value': '“{value}” isn’t valid for {option}. Valid values: {allowed}',
  'cli.usage.wrong-version':
    '{option} requires a version such as 1.36, v1.36 or latest, not “{value}”',
  'cli.usage.no-files': '{command} requires a file, a folder, a pattern, or “-” for standard input',
  'cli.usage.one-file': 'parse takes one file',
  'cli.usage.rules-takes-none': 'rules doesn’t take files',
  'cli.usage.one-shell': 'completion requires a shell: bash, zsh or fish',
  'cli.usage.either': 'use either {one} or {other}, not both',
  'cli.usage.values-rendered':
    '--patch values requires --render: values are found by rendering the chart',
  'cli.usage.values-of-chart':
    '--patch values is for charts, and nothing here is rendered from one. Use --patch component',
  'cli.usage.output-alone': '--output requires --patch',
  'cli.usage.render-missing': '{option} requires --render',
  'cli.usage.render-kustomize':
    '--patch kustomize lists files as resources, and what is rendered isn’t one. Use --patch component',
  'cli.usage.all-containers':
    '--patch {value} can’t patch containers whatever their names; only Kustomizations can. Use --patch component or --patch helm',
  'cli.usage.all-containers-alone':
    '--all-containers requires --patch component, --patch helm, or --patch argocd for a chart',
  'cli.usage.wrong-confirm':
    '--confirm needs an object, a path and a value, such as deploy.yaml:Deployment/web:spec.replicas=3; “{value}” isn’t that',
  'cli.usage.nothing-to-confirm': 'no value is to be confirmed at “{value}”',
  'cli.confirm.layout': '{path}: the layout of the text doesn’t allow the confirmed value',
  'cli.usage.several-files': 'to harden several files, use --write, --diff, --patch or --format',
  'cli.usage.write-stdin': '--write can’t change standard input',
  'cli.usage.output-alone-facts': '--output requires --read',
  'cli.facts.nothing-to-ask': 'the files have no image to ask about',
  'cli.facts.read':
    '{n, plural, =0 {no facts read} one {# fact read} other {# facts read}}, about {total, plural, =0 {no image} one {# image} other {# images}}',
  'cli.facts.open': '{image}: no answer',
  'cli.facts.stale': '{image}: the answer is of {date}, and a tag can be moved. Ask again',
  'cli.facts.elsewhere':
    'known of {other}, the file has {image}: it may be another image, so nothing of it is used',
  'cli.facts.contradiction':
    '{image}: answers about “{field}” differ. {holds} holds, and {against} doesn’t',
  'cli.facts.more': '{n, plural, one {# more message} other {# more messages}}',
  'cli.facts.no-configuration':
    'this has no configuration of an image. Use “crane config” or “skopeo inspect --config”',
  'cli.facts.unknown-json': 'this isn’t an output that Podsmith reads',
  'cli.facts.no-subject':
    'the image of this output isn’t known. Put “podsmith:image NAME” in the line before it',
  'cli.facts.wrong-facts': 'facts that aren’t valid were left out',
  'cli.facts.wrong-user': 'the user of the image isn’t valid',
  'cli.facts.broken-dockerfile': 'this Dockerfile can’t be read',
  'cli.facts.unknown-base':
    'the Dockerfile sets no user, and its base image isn’t known here. Ask for the base image',
  'cli.facts.unknown-user': 'the user of the Dockerfile is an argument of the build',
  'cli.facts.broken-json': 'this JSON isn’t complete or isn’t valid',
  'cli.facts.broken-yaml': 'this YAML isn’t valid',
  'cli.facts.too-long': 'this text is too long, so only a part of it was read',
  'cli.facts.too-many': 'there are more facts than Podsmith reads',
  'cli.bug': 'This is a bug in podsmith. Please report it with the input that caused it.',

  'cli.usage.empty-path':
    'a path is empty: a variable in the command may not be set. For the current folder, use “.”',
  'cli.usage.wrong-size': '{option} requires a number of MB from 1 to 500, not “{value}”',
  'cli.usage.wrong-user': '{option} requires a user ID from 1 to 2147483647, not “{value}”',
  'cli.file.output-is-input':
    '{option} {path} would overwrite a file that this call reads. Use another file',
  'cli.memory':
    'not enough memory to review everything in one call. Review fewer files at a time, or let Node use more: NODE_OPTIONS=--max-old-space-size=8000',
  'cli.output-failed': 'standard output can’t be written ({reason}), so the output isn’t complete',

  'cli.file.not-found': 'there is no such file or folder',
  'cli.file.forbidden': 'permission to read it is denied',
  'cli.file.unreadable': 'it can’t be read ({reason})',
  'cli.file.device': 'it is a device, not a file',
  'cli.file.pipe': 'it is a pipe, not a file. “-” reads standard input',
  'cli.file.socket': 'it is a socket, not a file',
  'cli.file.folder': 'it is a folder, not a file',
  'cli.file.too-many':
    'with it, the call would read more than {limit, number} documents. Review fewer files at a time',
  'cli.file.too-large': 'it is larger than {limit} MB. Use --max-size to set another limit',
  'cli.file.leads-out': 'a link leads out of the folder, to {place}. Use --follow-links to read it',
  'cli.file.leads-nowhere': 'the target of the link doesn’t exist',
  'cli.file.circle': 'the links form a loop',
  'cli.file.chart':
    'This is a Helm chart. In {n, plural, one {its template} other {its # templates}}, only values that are written out are reviewed. To review the rest, run “helm template” and review its output.',
  'cli.file.left-out':
    '{n, plural, one {# file or folder in it is} other {# files and folders in it are}} left out: {list}',
  'cli.file.expectations':
    '{n, plural, one {# file says what a test expects} other {# files say what tests expect}} and {n, plural, one {isn’t} other {aren’t}} reviewed: {list}',
  'cli.file.left-out-itself': '“exclude” in the configuration leaves out this file',
  'cli.file.no-match': 'no file matches this pattern',
  'cli.file.empty-folder': 'the folder contains no Kubernetes manifests (*.yaml, *.yml, *.json)',
  'cli.unwritten.EACCES': 'permission denied',
  'cli.unwritten.EEXIST': 'part of the path isn’t a folder',
  'cli.unwritten.EISDIR': 'it’s a folder',
  'cli.unwritten.ENOENT': 'the folder doesn’t exist',
  'cli.unwritten.ENOSPC': 'the disk is full',
  'cli.unwritten.ENOTDIR': 'part of the path isn’t a folder',
  'cli.unwritten.EPERM': 'permission denied',
  'cli.unwritten.EROFS': 'the disk is read-only',
  'cli.file.unwritable': '{path} can’t be written ({reason})',
  'cli.file.kept': '{path} can’t be written ({reason}) and is unchanged',
  'cli.file.elsewhere':
    '{path} wasn’t written: a link leads out of the folder, to {place}. To harden that file, name it',
  'cli.file.no-file': '{path} wasn’t written: it isn’t a regular file',
  'cli.file.parted':
    '{path} was written. {n, plural, one {# other name (hard link)} other {# other names (hard links)}} of the file still {n, plural, one {has} other {have}} the old text',
  'cli.file.joined':
    '{path} wasn’t written: a fix changes it together with {file}, which couldn’t be written',
  'cli.file.not-back':
    '{path} was written and can’t be restored ({reason}), although {file}, which a fix changes with it, couldn’t be written',
  'cli.file.changed': '{path} wasn’t written: it was changed in the meantime',
  'cli.file.removed': '{path} wasn’t written: it was removed in the meantime',

  'cli.rendered.kustomize': '(kustomize build)',
  'cli.rendered.helm': '(helm template)',
  'cli.render.no-component': 'there is no Kustomization in this folder',
  'cli.render.component-obstacle':
    'the component needs {what}, which Podsmith doesn’t fetch, run or read',
  'cli.render.nothing': 'There is no Kustomization and no Helm chart to render',
  'cli.render.no-kustomize':
    'Not rendered: neither kustomize nor kubectl is installed. The files were reviewed as they are',
  'cli.render.no-helm':
    'Not rendered: helm isn’t installed. The templates were reviewed as they are',
  'cli.render.remote':
    'Not rendered: Kustomize would have to fetch {what}, and Podsmith doesn’t fetch anything. The files were reviewed as they are. To review the rest, run “kustomize build” and review its output',
  'cli.render.plugin':
    'Not rendered: {what} is a plugin or a function, which Podsmith doesn’t run. The files were reviewed as they are. To review the rest, run “kustomize build” and review its output',
  'cli.render.helm':
    'Not rendered: Kustomize would have to run Helm for the chart {what}. The files were reviewed as they are. To review the rest, run “kustomize build --enable-helm” and review its output',
  'cli.render.link':
    'Not rendered: {what} leads out of the reviewed folders through a link, or to the files of git. The files were reviewed as they are. To render all of it, use --follow-links',
  'cli.render.outside':
    'Not rendered: {what} is outside of the repository. The files were reviewed as they are. To render all of it, use --follow-links',
  'cli.render.delivery-remote':
    '{object} delivers {what}, which isn’t in the files, so it wasn’t rendered. Podsmith doesn’t fetch anything',
  'cli.render.delivery-unsupported':
    '{object} uses {what}, which only its own tool can render, so it wasn’t rendered',
  'cli.render.delivery-values':
    '{object} was rendered without the values of {list}, which aren’t in the files',
  'cli.render.unread': '{what} can’t be read, so nothing was rendered',
  'cli.render.dependency':
    'Not rendered: the chart’s dependency {what} isn’t in its folder “charts”, and Podsmith doesn’t fetch anything. The templates were reviewed as they are. To get it, run “helm dependency build”',
  'cli.program.time': '{name} didn’t end within {seconds} seconds',
  'cli.program.output':
    'the output of {name} is larger than {limit} MB. Use --max-size to set another limit',
  'cli.program.total':
    '{name} was stopped: the programs of a call may take {seconds} seconds together',
  'cli.program.memory': '{name} needs more than {limit} GB of memory',
  'cli.program.start': '{name} can’t be run',
  'cli.render.failed': '{name} failed: {reason}',
  'cli.render.withheld':
    '{name} failed with status {status}. Its message may contain credentials, because a file that may contain some can’t be read. Run it to see the message',

  'cli.config.not-json': 'this isn’t valid JSON: {detail}',
  'cli.config.not-a-map': 'a configuration must be a map',
  'cli.config.duplicate-key': 'the key is duplicated',
  'cli.config.unknown-key': 'unknown key',
  'cli.config.unknown-profile': 'unknown profile. Profiles: {detail}',
  'cli.config.unknown-rule': 'unknown rule',
  'cli.config.unknown-option': 'the rule has no such option',
  'cli.config.wrong-value': 'the value isn’t valid. Expected: {detail}',
  'cli.config.leads-out':
    'the file is a link that leads out of the repository. To use the file that it leads to, name that file with --config',
  'cli.config.facts-outside':
    'podsmith.json names the facts {path}, which aren’t in its repository. Name them with --facts',
  'cli.config.revision': 'git can’t read podsmith.json of {revision}: {reason}',
  'cli.configured':
    '{file} turns off or lowers: {list}. Without it, the reviewed files have {n, plural, =0 {no more findings} one {# more finding} other {# more findings}}',
  'cli.configured.off': 'rules off: {list}',

  'cli.progress':
    '{done, number} of {total, number} {total, plural, one {file} other {files}} reviewed',
  'cli.unread': 'Not read',
  'cli.others': 'Other objects',
  'cli.line': 'line {line}',
  'cli.standards': 'Pod Security Standards {version}',
  'cli.allowed': 'allowed',
  'cli.denied': 'denied',
  'cli.container': 'container {name}',
  'cli.also': 'also:',
  'cli.fix': 'fix: {safety}',
  'cli.no-fix': 'no fix',
  'cli.more': '{n, plural, one {# more problem like these} other {# more problems like these}}',
  'cli.parse.at': 'line {line}, column {column}: {reason}',
  'cli.known': 'In the baseline',
  'cli.suppressed': 'Suppressed',
  'cli.suppressed-by':
    '{source}, line {line}: {reason}{dated, select, yes { (until {expires})} other {}}',
  'cli.summary':
    '{files, plural, one {# file} other {# files}} with {objects, plural, one {# object} other {# objects}} reviewed for {profile}',
  'cli.summary.findings': '{n, plural, one {# finding} other {# findings}}: {counts}',
  'cli.summary.count':
    '{n, number} {severity, select, critical {critical} high {high} medium {medium} low {low} other {info}}',
  'cli.summary.rules': 'By rule, at its highest severity',
  'cli.summary.rule': '{rule} {n, number}',
  'cli.next': 'Next',
  'cli.next.safe':
    'shows {n, plural, one {# fix that changes} other {# fixes that change}} nothing at run time',
  'cli.next.usual': 'shows {n, plural, one {# more with} other {# more with}} low risk',
  'cli.next.all':
    'shows {n, plural, one {# more that you have} other {# more that you have}} to test',
  'cli.next.explain': 'explains a rule: why it matters, what its fix may break, how to suppress it',
  'cli.next.verbose': 'shows each finding with its line and its fix',
  'cli.summary.clean': 'no findings',
  'cli.summary.clean-in-part': 'no findings in the reviewed part',
  'cli.summary.no-pod': 'no pod to score',
  'cli.summary.unjudged': 'no pod was reviewed',
  'cli.summary.open':
    '{n, plural, one {# object was} other {# objects were}} reviewed only in part or not at all: {list}',
  'cli.summary.nothing-new': 'no new findings',
  'cli.summary.known':
    '{n, plural, one {# finding is} other {# findings are}} in the baseline and {n, plural, one {doesn’t} other {don’t}} count',
  'cli.summary.gone':
    '{n, plural, one {# finding} other {# findings}} of the baseline {n, plural, one {isn’t} other {aren’t}} in the reviewed files: {list}. If you fixed {n, plural, one {it} other {them}}, update the file with --write-baseline',
  'cli.baseline.written':
    '{n, plural, one {# finding was} other {# findings were}} written to {path}. Pass it with --baseline: from then on, only new findings count',
  'cli.baseline.unreadable': '{path} isn’t a baseline: write one with --write-baseline',
  'cli.usage.baseline-with': 'use either {option} or --write-baseline, not both',
  'cli.usage.strict-config': 'use either --strict-config or {option}, not both',
  'cli.usage.baselines': 'use either --baseline or --write-baseline, not both',
  'cli.git.missing': '{option} requires git, which can’t be run ({reason})',
  'cli.since.failed': 'git can’t compare the files with {revision}: {reason}',
  'cli.git.unknown': 'there is no such revision',
  'cli.git.no-repository': 'not a git repository',
  'cli.since.unchanged':
    '{n, plural, one {# file hasn’t} other {# files haven’t}} changed since {revision}. {n, plural, one {It was} other {They were}} read only because changed files may refer to {n, plural, one {it} other {them}}',
  'cli.since.unread':
    'The file hasn’t changed, and can’t be read: {reason}. Podsmith may not find references to it',
  'cli.since.nothing': 'no file has changed since {revision}',
  'cli.summary.suppressed': '{n, plural, one {# finding is} other {# findings are}} suppressed',
  'cli.summary.unread': '{n, plural, one {# path wasn’t} other {# paths weren’t}} read',
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
  'cli.column.source': 'Source',
  'cli.column.reason': 'Reason',
  'cli.column.expires': 'Until',

  'cli.rules.opt-in': 'off by default',
  'cli.rules.profiles': 'profiles: {list}',
  'cli.rules.covers': 'covers: {list}',
  'cli.rules.option': 'option {name} ({kind}), default {value}',
  'cli.explain.disputed': 'Why opinions differ',
  'cli.explain.by-hand': 'What to do',
  'cli.explain.undecided': 'When there is no automatic fix',
  'cli.explain.suppress': 'How to suppress it',
  'cli.explain.suppress.how':
    'Add a comment with a reason to the line: # podsmith-ignore {id}: REASON\nOr set an annotation of the object: ignore.podsmith/{id}: REASON',
  'cli.explain.profiles': 'Profiles',
  'cli.explain.options': 'Options in podsmith.json',
  'cli.explain.covers': 'Names in other tools',
  'cli.explain.sources': 'Sources',
  'cli.explain.unknown': 'there is no rule “{rule}”. “podsmith rules” lists all rules',
  'cli.explain.near': 'there is no rule “{rule}”. Similar rules: {near}',
  'cli.messages.none': 'No message from a cluster was recognized.',
  'cli.messages.more':
    '{n, plural, one {# more message was} other {# more messages were}} left out.',
  'cli.messages.too-large':
    'standard input is larger than 10 MB. Select the lines around the message',
  'cli.messages.rules': 'podsmith explain RULE explains a rule.',
  'cli.messages.times': '{n, number} times',
  'cli.messages.container': 'Container: {name}',
  'cli.messages.field': 'Field: {field}',
  'cli.messages.next': 'Next:',
  'cli.messages.fixed-by': 'Rules: {list}',
  'cli.usage.messages-alone': 'explain reads “-” alone, without the names of rules',
  'cli.usage.format-of-messages': '--format needs “-”: rules are explained as text',
  'cli.usage.one-rule': 'explain requires the names of one or more rules',
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

  'cli.values.head':
    'Values that harden what the chart {name} renders. Each was proven by rendering.',
  'cli.values.whole-list': 'Helm replaces lists, so this one has all its items.',
  'cli.values.made':
    '{name}: values make {done, number} of {total, plural, one {# change} other {# changes}}',
  'cli.values.use': 'to use the values for {name}: --values {file}, after your other values',
  'cli.values.rest': 'no value of {name} that was tried changes this: {list}',
  'cli.values.part':
    'not every value of {name} was tried: it has too many, or its subcharts are packed. Others may change this',
  'cli.values.rest-way':
    'to patch it, repeat the call with --values {file} and another --patch, such as --patch component',
  'cli.values.rest-all':
    'to patch it, repeat the call with another --patch, such as --patch component',
  'cli.values.no-chart':
    '{path} isn’t rendered from a chart, so it has no values. Use --patch component',
  'cli.patch.several':
    'there are {n, number} patches, and standard output can have only one. Use --output FOLDER to write them to a folder',
  'cli.patch.exists': '{path} exists and is unchanged. Use another folder',
  'cli.patch.outside':
    '{path} isn’t in the folder of the Kustomization ({folder}), and Kustomize doesn’t read files outside of it. Use --output with a folder that contains the files',
  'cli.patch.compare': 'to compare {name} with the cluster: {command}',
  'cli.patch.apply': 'to apply {name}: {command}',
  'cli.patch.by-hand': '{name} has no command: a name in it isn’t valid',
  'cli.patch.none': 'nothing was changed, so there is no patch',
  'cli.patch.left-out': '{file}: {object} isn’t in the patches: {reason}',
  'cli.patch.this': 'a document',
  'cli.patch.reason.template': 'it is a template whose output isn’t known',
  'cli.patch.reason.unreadable': 'it can’t be read',
  'cli.patch.reason.nameless': 'the object has no name',
  'cli.patch.reason.twice': 'several objects have this name',
  'cli.patch.reason.kustomization': 'Kustomize accepts a Kustomization only by its folder',
  'cli.patch.reason.no-object': 'a Kustomization isn’t an object of a cluster',
  'cli.patch.reason.encoding': 'the file is UTF-16',
  'cli.patch.not-rendered':
    '{path} isn’t rendered, so its changes aren’t in the patches. To harden it, leave out --render',
  'cli.patch.hooks':
    'not in the patches, because Helm 3 doesn’t pass hooks to post-renderers: {list}',
  'cli.patch.added':
    'added.yaml has objects that are new. Patches can’t add objects, so apply it as well, in the namespace of {name}',
  'cli.patch.added-left':
    'objects that are new for {name} were not written. Without --write, they are in added.yaml',
  'cli.patch.unasked':
    'if a new version of the chart has no {list}, these patches don’t fail: they would have to know the namespace of the release',
  'cli.patch.use.component':
    'to use the patches for {name}: in a Kustomization that has the rendered objects among its resources, list {folder} under “components”',
  'cli.patch.use.flux':
    'to use the patches for {name}: copy “postRenderers” to the spec of the HelmRelease',
  'cli.patch.written': 'the patches for {name} are in {path}, in {object}',
  'cli.patch.no-release':
    'no HelmRelease in the files delivers {name}, so nothing was written. Without --write, the patches are printed',
  'cli.patch.release-layout':
    '{path}: the layout of {object} doesn’t allow the patches. Without --write, they are printed',
  'cli.patch.use.argocd':
    'to use the patches for {name}: commit {folder}, set “source.path” of the Application to it, and allow Helm in Argo CD with “kustomize.buildOptions: --enable-helm”',
  'cli.patch.use.argocd-application':
    'to use the patches for {name}: copy “source.kustomize.patches” to the spec of the Application',
  'cli.patch.use.helm':
    'to use the patches for {name} with Helm 3: --post-renderer {folder}/post-render.sh. With Helm 4: helm plugin install {folder}, then --post-renderer {id}',
  'cli.patch.removed': 'not in the patches, because a patch can’t remove objects: {list}',
  'cli.harden.column.fix': 'Fix',
  'cli.harden.column.changes': 'Changes',
  'cli.harden.column.reason': 'Why it remains',
  'cli.harden.patch-credentials':
    'a patch of {path} shows values that look like credentials; keep it out of logs',
  'cli.harden.fixed': '{n, plural, =0 {nothing was changed} one {# fix made} other {# fixes made}}',
  'cli.harden.chart':
    'chart {name}: {n, plural, =0 {no value was changed} one {# value was set} other {# values were set}} in values.yaml',
  'cli.harden.chart.value': 'set {set}, which {files} uses',
  'cli.harden.chart.new': 'added {set}, with the lines in {files} that use it',
  'cli.harden.chart.shared':
    'not changed: {place} uses the value {key}, which other templates use as well',
  'cli.harden.chart.schema':
    'not changed: values.schema.json doesn’t allow the value {key}, which {place} needs',
  'cli.harden.chart.condition':
    'not changed: {place} is in a condition of the template; to leave it out, use values that don’t meet the condition',
  'cli.harden.chart.layout':
    'not changed: the layout of the template doesn’t allow the edit at {place}',
  'cli.harden.in': 'in {list}: {change}',
  'cli.harden.also': 'also {change}',
  'cli.harden.also-in': 'also in {name}: {change}',
  'cli.file.not-written': 'not written; standard error says why',
  'cli.harden.in-file': '{name} of {file}',
  'cli.harden.followed': 'changed with the fix of {rule} in {file}:',
  'cli.harden.adds': 'adds {kind}/{name}',
  'cli.harden.deletes': 'deletes {place}',
  'cli.harden.renames': 'renames {place} to {name}',
  'cli.harden.shared': 'changes every place that uses the anchor {anchor}',
  'cli.harden.suggested.image': 'known for this image',
  'cli.harden.suggested.files': 'shown by the files',
  'cli.harden.shown.line': 'shown by the files: line {line}',
  'cli.harden.shown.file': 'shown by the files: {file}',
  'cli.harden.suggested.aks': 'as AKS Automatic sets it',
  'cli.harden.suggested.any': 'a suggestion, check it',
  'cli.harden.guesses':
    'of these {total, plural, one {# edit} other {# edits}}, {n, plural, one {# is a guess} other {# are guesses}}:',
  'cli.harden.guess.find': '{what}; to find the value: {command}',
  'cli.harden.confirmed': '{n, plural, one {# value confirmed} other {# values confirmed}}:',
  'cli.harden.unmarked':
    '{n, plural, one {# guess can’t be marked in the text. Keep it in podsmith.json:} other {# guesses can’t be marked in the text. Keep them in podsmith.json:}}',
  'cli.harden.to-confirm': 'a guess: confirm it with --confirm, or set the right value.',
  'cli.harden.spared':
    'the fix needs a value that isn’t in the files; --suggest writes {value}, to be confirmed.',
  'cli.harden.breaks': 'What these fixes may break:',
  'cli.harden.comment': 'comment removed with its entry, line {line}: {text}',
  'cli.harden.comment-beside': 'comment beside a changed value, line {line}: {text}',
  'cli.harden.template':
    'Kubernetes can’t read this, so only values that are written out were changed:',
  'cli.harden.unreadable': 'Kubernetes can’t read this, so nothing was changed:',
  'cli.harden.still-unreadable': 'Kubernetes still can’t read this:',
  'cli.harden.problem': 'This problem remains:',
  'cli.harden.reached': 'no check of {level} fails',
  'cli.harden.no-verdict': 'there is no verdict for {level}',
  'cli.harden.reached-in-part': 'no check of {level} fails in the reviewed part',
  'cli.harden.not-judged': '{name} was reviewed only in part or not at all: {reason}',
  'cli.harden.not-reached': 'checks of {level} that still fail:',
  'cli.harden.left': '{n, plural, one {# finding remains} other {# findings remain}}:',
  'cli.harden.not-asked': 'use --fixes {fixes} to make its fix ({safety})',
  'cli.harden.suppressed': 'suppressed in the manifest',
  'cli.harden.no-diff':
    '{path} is UTF-16, and git can’t apply a diff of it. Use --write or standard output',
  'cli.harden.diff-credentials':
    'the diff of {path} shows {n, plural, one {# value that looks} other {# values that look}} like {n, plural, one {a credential} other {credentials}}; keep it out of logs',
};
