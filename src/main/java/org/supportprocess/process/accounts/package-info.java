/** The engine's accounts behind the sign-in: users, groups, rights, filters. */
@NullMarked
package org.supportprocess.process.accounts;

import org.jspecify.annotations.NullMarked;
