import type { Plugin } from 'vite';

/** The one file through which every style of the component library comes into the page. */
const injector = /[\\/]@rc-component[\\/]util[\\/]es[\\/]Dom[\\/]dynamicCSS\.js$/;
const dropsNonce = `  if (csp?.nonce) {
    styleNode.nonce = csp?.nonce;
  }
`;
const takesNonce = `  styleNode.nonce = csp?.nonce ?? document.querySelector('meta[property="csp-nonce"]')?.nonce ?? '';
`;

/**
 * Gives every style the page's nonce. The injector takes it from its caller, and two callers, the scroll lock and the measuring of the scroll bar, have none
 * to give (ant-design/ant-design#58150, react-component/util#613): each drawer and dialog would break the content policy.
 */
export const styleNonce = (): Plugin => {
  let isPatched = false;
  return {
    name: 'redress:style-nonce',
    transform: (code, id) => {
      if (!injector.test(id)) return null;
      if (code.split(dropsNonce).length !== 2)
        throw new Error(`${id} has changed: look again whether it drops the nonce`);
      isPatched = true;
      return { code: code.replace(dropsNonce, takesNonce), map: null };
    },
    buildEnd: (error) => {
      if (error === undefined && !isPatched) throw new Error('The style injector was not met: it has moved');
    },
  };
};
