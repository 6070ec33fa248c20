import { Check } from 'lucide-react';
import {
  CheckboxItem,
  Content,
  type DropdownMenuProps,
  Item,
  ItemIndicator,
  Label,
  Portal,
  RadioItem,
  Root,
  Separator,
} from 'radix-ui/dropdown-menu';
import { type ReactNode, useContext, useRef } from 'react';
import { classes } from './classes.ts';
import { FloatingHome } from './floating-home.ts';
import { quietFocus } from './quiet-focus.ts';

export { RadioGroup as MenuRadioGroup, Trigger as MenuTrigger } from 'radix-ui/dropdown-menu';

/** Not modal: the page behind an open menu stays in the reach of screen readers. */
export function MenuRoot(props: Omit<DropdownMenuProps, 'modal'>) {
  return <Root {...props} modal={false} />;
}

const itemLook =
  'flex min-h-7 cursor-default select-none items-center gap-3 rounded-md px-2 py-1 outline-none ' +
  'data-[highlighted]:bg-free data-[disabled]:text-muted data-[disabled]:opacity-60';

/** A menu that a button opens; it stands in a `MenuRoot`, beside a `MenuTrigger asChild`. */
export function MenuContent({ align = 'start', onCloseAutoFocus, children }: MenuContentProps) {
  const home = useContext(FloatingHome);
  const byPointer = useRef(false);
  const chosenByKeys = (): void => {
    byPointer.current = false;
  };
  const giveFocusBack = (event: Event): void => {
    onCloseAutoFocus?.(event);
    if (byPointer.current && !event.defaultPrevented) quietFocusOfTrigger(event);
  };
  return (
    <Portal container={home}>
      <Content
        align={align}
        onPointerUpCapture={() => {
          byPointer.current = true;
        }}
        onKeyDownCapture={chosenByKeys}
        // Escape closes before any other handler hears of it.
        onEscapeKeyDown={chosenByKeys}
        onCloseAutoFocus={giveFocusBack}
        sideOffset={9}
        collisionPadding={8}
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 overflow-auto rounded-lg border border-hairline bg-panel p-1 text-[13px] shadow-lg"
      >
        {children}
      </Content>
    </Portal>
  );
}

/** The button that a menu is called after. */
function quietFocusOfTrigger({ currentTarget }: Event): void {
  const id = currentTarget instanceof Element ? currentTarget.getAttribute('aria-labelledby') : null;
  const trigger = id === null ? null : document.getElementById(id);
  if (trigger) quietFocus(trigger);
}

export interface MenuContentProps {
  readonly align?: 'start' | 'end';
  /** Where the focus goes afterwards, if not back to the button. */
  readonly onCloseAutoFocus?: (event: Event) => void;
  readonly children: ReactNode;
}

export interface MenuItemProps {
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  /** Pointed at by pointer or keys, or no longer. */
  readonly onPoint?: ((isPointedAt: boolean) => void) | undefined;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ keys, disabled = false, onPoint, onSelect, children }: MenuItemProps) {
  return (
    <Item
      disabled={disabled}
      onSelect={onSelect}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
      className={itemLook}
    >
      <span className="min-w-0 flex-1">{children}</span>
      {keys !== undefined && <kbd className="font-sans text-[12px] text-muted">{keys}</kbd>}
    </Item>
  );
}

export interface MenuRadioItemProps {
  readonly value: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

/** One of several choices; the chosen one has a tick. */
export function MenuRadioItem({ value, onSelect, children }: MenuRadioItemProps) {
  return (
    <RadioItem value={value} onSelect={onSelect} className={classes(itemLook, 'relative pl-8')}>
      <ItemIndicator className="absolute left-2">
        <Check aria-hidden size={14} />
      </ItemIndicator>
      {children}
    </RadioItem>
  );
}

export interface MenuCheckItemProps {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off; the menu stays open for the next one. */
export function MenuCheckItem({ isOn, onToggle, children }: MenuCheckItemProps) {
  return (
    <CheckboxItem
      checked={isOn}
      onCheckedChange={onToggle}
      onSelect={(event) => event.preventDefault()}
      className={classes(itemLook, 'relative pl-8')}
    >
      <ItemIndicator className="absolute left-2">
        <Check aria-hidden size={14} />
      </ItemIndicator>
      {children}
    </CheckboxItem>
  );
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <Label className="px-2 pt-2 pb-1 text-[12px] text-muted">{children}</Label>;
}

export function MenuLine() {
  return <Separator className="-mx-1 my-1 h-px bg-hairline" />;
}
