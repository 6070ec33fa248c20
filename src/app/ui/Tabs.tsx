import { List, Trigger } from 'radix-ui/tabs';
import type { ReactNode } from 'react';

export { Content as TabContent, Root as TabsRoot } from 'radix-ui/tabs';

/** A row of tabs; it stands in a `TabsRoot`. */
export function TabList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <List aria-label={label} className="flex gap-1">
      {children}
    </List>
  );
}

export interface TabProps {
  readonly value: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

export function Tab({ value, onClick, children }: TabProps) {
  return (
    <Trigger
      value={value}
      onClick={onClick}
      className="h-6 shrink-0 whitespace-nowrap rounded-md px-2 font-medium text-[12px] text-muted hover:text-ink data-[state=active]:bg-free/70 data-[state=active]:text-ink"
    >
      {children}
    </Trigger>
  );
}
