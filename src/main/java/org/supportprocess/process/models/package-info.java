/** What is checked of a set of models, and how it goes live. */
@NullMarked
package org.supportprocess.process.models;

import org.jspecify.annotations.NullMarked;
