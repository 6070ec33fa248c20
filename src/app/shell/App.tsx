import { TooltipProvider } from '../ui/Tooltip.tsx';
import { Header } from './Header.tsx';
import { Workspace } from './Workspace.tsx';

export function App() {
  return (
    <TooltipProvider>
      <div className="flex h-full flex-col">
        <Header />
        <Workspace />
      </div>
    </TooltipProvider>
  );
}
