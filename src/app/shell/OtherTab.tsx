import { useEditor } from '../store/editor.ts';
import { takeOver } from '../store/one-writer.ts';
import { Button } from '../ui/Button.tsx';

/** Says that another tab edits the design in hand, and takes it over. */
export function OtherTab() {
  const isReading = useEditor((state) => state.writer === 'another tab');
  if (!isReading) return null;
  return (
    <div role="status" className="flex items-center gap-3 border-hairline border-b bg-panel px-4 py-2">
      <span aria-hidden className="h-6 w-1 shrink-0 rounded-full bg-accent" />
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">This design is open in another tab.</strong> What is changed there
        shows here; to change it here, take it over.
      </p>
      <Button size="small" onClick={() => void takeOver()}>
        Edit here
      </Button>
    </div>
  );
}
