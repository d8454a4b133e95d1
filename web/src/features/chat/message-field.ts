/** The id of the text field for messages; there is one on a page. */
export const FIELD_ID = 'message-field';

/** Puts the cursor into the field once the page is drawn. A gap (`…`) in `text`, which it then shows, is selected to fill in. */
export function focusMessageField(text?: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(FIELD_ID);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    if (text === undefined) return;
    const gap = text.indexOf('…');
    if (gap < 0) field.setSelectionRange(text.length, text.length);
    else field.setSelectionRange(gap, gap + 1);
  });
}
