import type { TextFile } from '../detach/detach-page';

/** Configuration for other hosts, made from the same policy that the server applies. */
export function hostFiles(_files: readonly string[], _styles: readonly string[]): TextFile[] {
  return [];
}
