/**
 * The engine's side: settings, sign-in, and everything else that needs to know the workflow engine. The only package
 * that imports it; nobody depends on this one.
 */
package org.supportprocess.process;
