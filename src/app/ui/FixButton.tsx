import { Button, type ButtonProps } from './Button.tsx';

/** A small button, as for a way out of a finding; its words may hold a name of any length, and take several lines. */
export function FixButton(props: ButtonProps) {
  return (
    <Button
      {...props}
      size="small"
      className="h-auto! min-h-6 max-w-full py-[3px] shrink! whitespace-normal! text-left leading-4 [overflow-wrap:anywhere]"
    />
  );
}
