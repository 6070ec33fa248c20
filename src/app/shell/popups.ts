// What the header's buttons open, as one piece: it is there before anybody can have pressed one.

export { DownloadMenu } from './DownloadMenu.tsx';
export { FileMenu } from './FileMenu.tsx';
export { RegionChooser } from './RegionChooser.tsx';
export { ThemeMenu } from './ThemeMenu.tsx';
