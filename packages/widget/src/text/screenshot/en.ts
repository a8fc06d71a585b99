import type { ScreenshotTexts } from '../texts.ts';

/** English. */
export const en: ScreenshotTexts = {
  shots: {
    take: 'Take a screenshot',
    open: 'Choose a picture',
    other: 'Choose another picture',
    bring: 'You can also paste a picture, or drop it here.',
    missing: 'Add a picture.',
    wait: 'One moment: the picture is being prepared.',
    preview: 'The picture that will be sent',
    how: 'Hide what is private: drag a box over it, or tap two corners.',
    keys: 'Arrow keys move a box, with Shift they resize it, Delete removes it.',
    hide: 'Add a box',
    show: 'Remove box',
    undo: 'Undo',
    remove: 'Remove picture',
    box: (place, of) => `Box ${place} of ${of}`,
    at: (left, top, width, height) => `${left}% from the left, ${top}% from the top, ${width}% wide, ${height}% high`,
    corner: 'Now tap the opposite corner.',
    added: 'Picture added. Nothing of it has been sent yet.',
    hidden: 'Box added. What is under it will not be sent.',
    shown: 'Box removed.',
    undone: 'Undone.',
    removed: 'Picture removed.',
    none: 'There is no picture in it. Copy a picture first.',
    notTaken: 'No screenshot was taken. Try again, or choose a picture.',
    unreadable: 'This picture cannot be opened. Choose a PNG, JPEG or WebP.',
    tooLarge: 'This picture is too large. Choose a smaller one.',
    guarded: 'Your browser keeps pages from reading pictures, so none can be added.',
  },
};
