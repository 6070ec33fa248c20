import { useEffect, useState } from 'react';
import { FloatingHome } from '../ui/floating-home.ts';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import { Announcements } from './Announcements.tsx';
import { listenToKeys } from './commands/keys.ts';
import { DamagedDesign } from './DamagedDesign.tsx';
import { DropFile } from './DropFile.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { OtherTab } from './OtherTab.tsx';
import { Overlays } from './Overlays.tsx';
import { Toast } from './Toast.tsx';
import { Workspace } from './Workspace.tsx';

export function App() {
  const [home, setHome] = useState<HTMLElement | null>(null);
  useEffect(listenToKeys, []);
  return (
    <ErrorBoundary>
      <TooltipProvider>
        <FloatingHome value={home}>
          <div className="flex h-full flex-col">
            <Header floatingHome={setHome} />
            <DamagedDesign />
            <OtherTab />
            <Workspace />
          </div>
          <Toast />
          <Announcements />
          <DropFile />
          <Overlays />
        </FloatingHome>
      </TooltipProvider>
    </ErrorBoundary>
  );
}
