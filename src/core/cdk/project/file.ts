/** A file of a project; the path is from the project's folder, with `/`. */
export interface ProjectFile {
  readonly path: string;
  readonly content: string;
}
