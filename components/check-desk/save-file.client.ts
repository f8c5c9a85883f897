'use client';

/** Hands a file that was made in the browser to its reader. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is over; keeping the address would hold them.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
