import { downloadFile } from '../store/download.ts';
import { useEditor } from '../store/editor.ts';
import { useFindingWords } from '../store/finding-words.ts';
import { settleDamaged } from '../store/settle-damaged.ts';
import { Button } from '../ui/Button.tsx';

/** What was saved last time and can't be opened: offered as it is. */
export function DamagedDesign() {
  const damaged = useEditor((state) => state.damaged);
  const words = useFindingWords();
  if (!damaged) return null;
  const settle = () => void settleDamaged();
  return (
    <div role="alert" className="flex items-center gap-3 border-hairline border-b bg-panel px-4 py-2">
      <span aria-hidden className="h-6 w-1 shrink-0 rounded-full bg-warning" />
      <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <strong className="font-semibold">The design of last time can’t be opened.</strong>{' '}
        {damaged.problem ? words(damaged.problem) : 'It is not a design.'}
      </p>
      <Button
        size="small"
        onClick={() => {
          downloadFile('damaged-design.json', damaged.text, 'application/json');
          settle();
        }}
      >
        Save it as it is
      </Button>
      <Button size="small" look="quiet" onClick={settle}>
        Leave it
      </Button>
    </div>
  );
}
