/** Characters of a purpose. */
export const purposeCharactersMax = 500;

/** Whether somebody has said what for; that it is true, whoever reads the access log has to judge. */
export const isPurpose = (purpose: string): boolean => purpose.trim() !== '' && purpose.length <= purposeCharactersMax;
