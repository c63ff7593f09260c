/** What customers find without an engineer: help articles, what other people made of them, and how the services are. */
package org.supportprocess.selfservice;
