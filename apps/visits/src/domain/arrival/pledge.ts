/** Names the text of the confidentiality and photo pledge (保密与拍摄承诺书, VIS-20); a new text gets a new name, and what was signed stays what it was. */
export const PLEDGE_VERSION = '2025-1';
