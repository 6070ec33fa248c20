import { useDesign } from '../store/hooks.ts';
import { Mark } from './Mark.tsx';

export function Header() {
  const { name } = useDesign();
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-hairline border-b bg-panel px-3">
      <h1 className="flex items-center">
        <Mark />
        <span className="sr-only">VPC Designer</span>
      </h1>
      <span className="font-semibold text-[14px]">{name}</span>
    </header>
  );
}
