/** Extensions of files that may be uploaded, and of those that people convert to them. */
const EXTENSION = /\.(?:apng|avifs?|bmp|gif|hei[cf]|jfif|jpe|jpe?g|pdf|png|svg|tiff?|webp)$/i

/** A file's name without the extension of an image or a PDF; another dot belongs to the name. */
export const withoutExtension = (name: string): string => name.replace(EXTENSION, '')
