import { useEffect } from 'react';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import { DamagedDesign } from './DamagedDesign.tsx';
import { DropFile } from './DropFile.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { listenToKeys } from './keys.ts';
import { Toast } from './Toast.tsx';
import { Workspace } from './Workspace.tsx';

export function App() {
  useEffect(listenToKeys, []);
  return (
    <ErrorBoundary>
      <TooltipProvider>
        <div className="flex h-full flex-col">
          <Header />
          <DamagedDesign />
          <Workspace />
        </div>
        <Toast />
        <DropFile />
      </TooltipProvider>
    </ErrorBoundary>
  );
}
