/** Apple's keyboards have a command key where others have control. */
export const isApple = !import.meta.env.SSR && /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether the key that stands for commands on this platform is held. */
export const withCommand = (event: { ctrlKey: boolean; metaKey: boolean }): boolean =>
  isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
