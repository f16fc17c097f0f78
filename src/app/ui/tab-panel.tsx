import type { ComponentProps } from 'react';
import { TabPanel as AriaTabPanel, type TabPanelProps } from 'react-aria-components/Tabs';

/** The panel of a tab. It doesn’t take the focus itself: what is in it does, where there is something to do. */
export function TabPanel(props: TabPanelProps) {
  return <AriaTabPanel {...props} render={drawn} />;
}

/**
 * React Aria looks in a panel for an element that can take the focus after every change of its elements. That forces a
 * layout each time, and the editor changes many elements for one key. So it gets an empty element to look in.
 */
function drawn({ ref, tabIndex, children, ...panel }: ComponentProps<'div'>) {
  return (
    <div {...panel}>
      <div ref={ref} hidden />
      {children}
    </div>
  );
}
