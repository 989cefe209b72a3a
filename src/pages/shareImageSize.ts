/** Of a share image, px: what Open Graph and the chats that read it ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const;
