export const messages = {
  'facts.lead':
    'A manifest doesn’t contain the user, the files and the ports of its images. Run a command that Podsmith has written and paste its output, and Podsmith knows which fixes are safe.',
  'facts.tool': 'Program',
  'facts.shell': 'Shell',
  'facts.shell.bash': 'Bash',
  'facts.shell.powershell': 'PowerShell 7',
  'facts.script': 'Script',
  'facts.copy': 'Copy script',
  'facts.copied': 'Copied',

  'facts.ask': 'Open questions',
  'facts.ask.how':
    '{n, plural, one {One image of the open files has no answer yet.} other {# images of the open files have no answer yet.}} Run this script where the program can read them. It doesn’t start containers, and it doesn’t print environment variables.',
  'facts.ask.answered':
    'Every image of the open files has an answer. If you change an image, its question appears here.',
  'facts.ask.none': 'The open files have no image to ask about.',
  'facts.ask.no-pods':
    'The open files have no workload that kubectl can find by its name. Use docker, podman or nerdctl.',

  'facts.answers': 'Answers',
  'facts.answers.how':
    'Paste the whole output at once. You can also drop files on this page, such as a Dockerfile or a saved output.',
  'facts.answer': 'Output of the commands',
  'facts.answer.help':
    'It stays in this browser. Podsmith doesn’t keep environment variables or arguments.',
  'facts.read': 'Read answers',
  'facts.reading': 'Reading…',
  'facts.not-shown':
    '{n, plural, one {The pasted text has # character. Podsmith read it without showing it.} other {The pasted text has # characters. Podsmith read it without showing it.}}',
  'facts.choose': 'Choose files…',
  'facts.was-read':
    '{n, plural, =0 {No facts found.} one {# fact of {total, plural, =0 {no image} one {# image} other {# images}} read.} other {# facts of {total, plural, =0 {no image} one {# image} other {# images}} read.}}',
  'facts.notes': 'What Podsmith couldn’t read',
  'facts.more-notes': '{n, plural, one {and # more note} other {and # more notes}}',
  'facts.unread': '{name} isn’t text, or it is larger than 20 MB.',
  'facts.line': 'Line {line}:',
  'facts.line.file': '{name}, line {line}:',

  'facts.fault.no-configuration':
    'This has no configuration of an image. Use “crane config” or “skopeo inspect --config”.',
  'facts.fault.unknown-json': 'Podsmith doesn’t read this kind of output.',
  'facts.fault.no-subject':
    'The image of this output isn’t known. Put “podsmith:image NAME” in the line before it.',
  'facts.fault.wrong-facts': 'Facts that aren’t valid were left out.',
  'facts.fault.wrong-user': 'The user of the image isn’t valid.',
  'facts.fault.broken-dockerfile': 'This Dockerfile can’t be read.',
  'facts.fault.unknown-base':
    'The Dockerfile sets no user, and Podsmith doesn’t know its base image. Ask for the base image.',
  'facts.fault.unknown-user': 'The user of the Dockerfile is an argument of the build.',
  'facts.fault.broken-json': 'This JSON isn’t complete or isn’t valid.',
  'facts.fault.broken-yaml': 'This YAML isn’t valid.',
  'facts.fault.too-long': 'This text is too long, so only a part of it was read.',
  'facts.fault.too-many': 'There are more facts than Podsmith reads.',

  'facts.list': 'Known facts',
  'facts.empty':
    'There are no facts yet. They stay with the open files: in the draft of this tab, in the workspace file and in share links.',
  'facts.more': '{n, plural, one {and # more fact} other {and # more facts}}',
  'facts.delete': 'Delete the fact about {title} from {command}',
  'facts.delete-all': 'Delete all facts',
  'facts.deleted': '{n, plural, one {# fact deleted.} other {# facts deleted.}}',
  'facts.undo': 'Undo',
  'facts.source': '{command}, {date}. {certainty}',
  'facts.certainty.inferred': 'Inferred from how the image was built or called.',
  'facts.certainty.declared': 'Declared by the image.',
  'facts.certainty.observed': 'Observed in a running container.',

  'facts.is.holds': 'Used for the open files.',
  'facts.is.holds-in-part': 'Used for the open files, except where another fact holds:',
  'facts.is.contradicted': 'Not used, because another fact holds:',
  'facts.is.stale': 'Not used: older than 180 days, and a tag can be moved. Ask again.',
  'facts.is.elsewhere': 'Not used: known of {image}, the file has {other}.',
  'facts.is.absent': 'Not used: this image or container isn’t in the open files.',
  'facts.differences': 'Facts that differ',
  'facts.wins':
    '{command}, {date}, says “{saying}”. That doesn’t hold, because it {why, select, content {isn’t about the exact digest} certainty {is less certain} other {is older}}.',
  'facts.loses':
    '{command}, {date}, says “{saying}”. That holds, because it {why, select, content {is about the exact digest} certainty {is more certain} other {is newer}}.',
  'facts.beside.elsewhere':
    'Podsmith has facts about {image}, but the file has {other}. They don’t apply to it.',
  'facts.beside.stale':
    'The facts about {image} are from {date}. They no longer apply, because they are older than 180 days and a tag can be moved.',
  'facts.beside.more':
    '{n, plural, one {Facts about # more image don’t apply.} other {Facts about # more images don’t apply.}}',

  'facts.says.user': 'User: {value}',
  'facts.says.startsAs': 'Starts as user {value}',
  'facts.says.runsAs': 'Runs as user {value}',
  'facts.says.users': 'Users in /etc/passwd: {value, select, none {none} other {{value}}}',
  'facts.says.ports': 'TCP ports: {value, select, none {none} other {{value}}}',
  'facts.says.volumes': 'Volumes: {value, select, none {none} other {{value}}}',
  'facts.says.workingDir': 'Working directory: {value}',
  'facts.says.programs': 'Programs: {value, select, none {none} other {{value}}}',
  'facts.says.writes': 'Writes to: {value, select, none {none} other {{value}}}',
  'facts.says.writesBeside':
    'Writes to directories with files of the image: {value, select, none {none} other {{value}}}',
  'facts.says.process':
    'Capabilities of the process: {value, select, none {none} other {{value}}}. Privilege escalation: {gains, select, yes {allowed} other {not allowed}}. Seccomp profile: {seccomp, select, yes {yes} other {no}}',
  'facts.says.setUidFiles': 'Set-uid files: {value, select, none {none} other {{value}}}',
  'facts.says.fileCapabilities':
    'Files with capabilities: {value, select, none {none} other {{value}}}',
  'facts.says.trial':
    'Trial as {user, select, none {another user: not run} other {user {user}: {works, select, yes {works} other {fails}}}}. As root without capabilities: {drops, select, yes {works} no {fails} other {not run}}',
  'facts.says.usage': 'Uses: {value}',
  'facts.says.recommended': 'Recommended: {value}',

  'facts.find-out': 'How to find out',
  'facts.find-out.how':
    '{containers, plural, one {Whether the fix is safe depends on the image {image}. Run this command, and paste its output:} other {Whether the fix is safe depends on # images. Run this script, and paste its output:}}',
  'facts.find-out.no-command': 'Podsmith has no command of this program for these containers.',
  'facts.find-out.all': 'Ask for all images at once',
  'facts.then.user':
    'If the image starts as another user than root, the fix changes nothing. If it starts as root, Podsmith says how to find out whether it works as another user.',
  'facts.root':
    'The fix may break it. To find out, start it as another user in a test cluster and run “{command}”.',
  'facts.root.paste': 'Paste the command and its output on the page “Facts”.',
  'facts.then.gains':
    'If no program of the image has set-uid or capabilities, the fix changes nothing. If one has them, test the program before you deploy the fix.',
  'facts.then.ports':
    'Podsmith writes the ports of the answer into the policy. If there are none, the risk of the fix stays as it is.',
  'facts.then.writes':
    'If the program writes to no directory, the fix changes nothing. Otherwise each directory gets a volume.',
  'facts.then.use':
    'Podsmith suggests values from the answer. Without an answer, you enter them yourself.',
};
