import { Redo2, Undo2 } from 'lucide-react';
import { CommandButton } from './CommandButton.tsx';
import { DesignName } from './DesignName.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { FileButton } from './FileButton.tsx';
import { FindOrDo } from './FindOrDo.tsx';
import { Mark } from './Mark.tsx';
import { PaneToggles } from './PaneToggles.tsx';
import { RegionButton } from './RegionButton.tsx';
import { SaveState } from './SaveState.tsx';
import { ThemeButton } from './ThemeButton.tsx';

export function Header({ floatingHome }: { readonly floatingHome: (element: HTMLElement | null) => void }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-hairline border-b bg-panel px-3">
      <h1 className="mr-1 shrink-0">
        <Mark />
        <span className="sr-only">VPC Designer</span>
      </h1>
      <FileButton />
      <DesignName />
      <SaveState />
      <div className="flex">
        <CommandButton id="undo">
          <Undo2 aria-hidden size={16} />
        </CommandButton>
        <CommandButton id="redo">
          <Redo2 aria-hidden size={16} />
        </CommandButton>
      </div>
      <div className="flex-1" />
      <FindOrDo />
      <PaneToggles />
      <ThemeButton />
      <RegionButton />
      <DownloadButton />
      <div ref={floatingHome} className="absolute" />
    </header>
  );
}
