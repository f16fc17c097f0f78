import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Find out which images can run as non-root',
  goal: 'This manifest sets no user for its three containers, so their images decide. The comment at the top has two outputs: the user of each image, and the file `/etc/passwd` of the image of `cache`. Find out which two containers can run as non-root. Set it for these two, and leave the third one as it is.',
  steps: {
    number: {
      task: 'Make the kubelet reject root for `web`.',
      missing: '`runAsNonRoot: true` doesn’t apply to `{who}`, so root is still allowed.',
      hints: [
        'In output 1, the image of `web` has a number as its user. The kubelet compares this number with 0 before it starts the container.',
        'Add `securityContext:` with `runAsNonRoot: true` to the container `web`. `runAsUser: 10014` is the user of the image, so it changes nothing today. It keeps the user if a later image has another one.',
      ],
    },
    name: {
      task: 'Make the kubelet reject root for `cache` as well. Its image has a name as its user, so find the number for it.',
      missing:
        '`{who}` needs the user ID of its image as `runAsUser`, and `runAsNonRoot: true` next to it.',
      hints: [
        'The kubelet can’t look up a name. Output 2 is the file `/etc/passwd` of the image, which has a number for each name.',
        'A line of `/etc/passwd` has fields separated by colons: name, password, user ID, primary group ID, comment, home folder and shell.',
        'Add `securityContext:` with `runAsNonRoot: true` and `runAsUser: 999` to the container `cache`.',
      ],
    },
    root: {
      task: 'Which container can’t run as non-root, as far as the outputs show? Enter its name in the annotation `answer/starts-as-root`.',
      missing: 'The annotation of `{who}` doesn’t name the container whose image starts as root.',
      hints: [
        'In output 1, one image has an empty string as its user.',
        'An image without a user starts as root. The answer is `rotate`.',
      ],
    },
  },
  turns: {
    'other-image':
      'The outputs are about other images than `{what}`. Another tag can have another user. Restore the image of `{who}`.',
    'user-name':
      '`runAsUser` takes a number, and Kubernetes rejects the name `{what}`. Output 2 has the number.',
    'whole-pod':
      'In the pod, `{what}` also applies to `{who}`, whose image starts as root, so this container may not start or work. Set the field in the containers `web` and `cache` only.',
    'root-number':
      'Neither output shows that the program of `{who}` works as user {what}. Its image starts as root, so the files that it needs can belong to root. Leave the container as it is.',
    'root-rejected':
      'The image of `{who}` has no user, so it starts as root. With `runAsNonRoot: true`, the kubelet doesn’t start the container. Leave it as it is.',
    'group-number':
      '{what} is the fourth field of the line in output 2, which is the primary group of `{who}`. The third field is the user ID.',
    'other-number':
      '{what} isn’t the user of the image of `{who}`. As another user, the program may not be able to read or write its own files. Use the number from the outputs.',
    'name-unchecked':
      'The image of `{who}` has a name as its user. The kubelet can’t tell whether a name is root, so it doesn’t start the container. Set the number from output 2 as `runAsUser`.',
    'user-alone':
      '`{who}` has a user ID, but nothing makes the kubelet reject root if someone changes it. The Restricted standard requires `runAsNonRoot: true`, so set it as well.',
    'not-root':
      'The image of `{what}` has a user in output 1, and this user isn’t root. Look for the image that has none.',
  },
  attacker:
    'If you guess, you make one of two mistakes. If you set `runAsNonRoot` everywhere, a container doesn’t start, and someone removes the setting from the whole pod. If you set it nowhere, all three can run as root, and an attacker who gets into `web` can change its programs and read every file in it. With the outputs, two of three reject root today, and you know which image to replace.',
  verify: {
    users:
      'Shows `uid=999`, the user that the image has as `cache`. The image must contain the program `id`.',
    pods: 'Shows the pod as `Running` with `3/3` ready containers. If it shows `CreateContainerConfigError`, the kubelet rejected a container; `kubectl describe pod` shows the reason.',
  },
  done: 'Two containers run as the users of their images, and the kubelet rejects root there. For `rotate`, use an image that’s built to run without root, or find out what its program needs. The outputs are about tags, which can be moved: ask again after an update, or pin the images by digest. For your own files, `podsmith facts` prints a script that asks all of this.',
};
