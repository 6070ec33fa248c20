import { Columns3 } from 'lucide-react';
import { type OptionalColumn, optionalColumns, optionalTitle } from '../../core/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuCheckItem, MenuContent, MenuHeading, MenuRoot, MenuTrigger } from '../ui/Menu.tsx';

export interface ColumnMenuProps {
  readonly chosen: readonly OptionalColumn[];
  readonly onChoose: (columns: readonly OptionalColumn[]) => void;
}

/** Chooses the columns that not everybody wants to see. */
export function ColumnMenu({ chosen, onChoose }: ColumnMenuProps) {
  return (
    <MenuRoot>
      <MenuTrigger asChild>
        <IconButton size="small" label="More columns">
          <Columns3 aria-hidden size={13} />
        </IconButton>
      </MenuTrigger>
      <MenuContent align="end">
        <MenuHeading>More columns</MenuHeading>
        {optionalColumns.map((name) => (
          <MenuCheckItem
            key={name}
            isOn={chosen.includes(name)}
            onToggle={(isOn) =>
              onChoose(optionalColumns.filter((one) => (one === name ? isOn : chosen.includes(one))))
            }
          >
            {optionalTitle(name)}
          </MenuCheckItem>
        ))}
      </MenuContent>
    </MenuRoot>
  );
}
