/** The promise of an initial response, from severity to verdict. */
@NamedInterface("promise")
package org.supportprocess.request.promise;

import org.springframework.modulith.NamedInterface;
