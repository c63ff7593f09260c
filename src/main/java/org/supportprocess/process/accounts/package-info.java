/** The engine's accounts behind the sign-in: users, groups, rights, filters. */
package org.supportprocess.process.accounts;
