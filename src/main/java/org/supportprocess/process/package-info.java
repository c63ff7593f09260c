/**
 * The one package that knows the engine. {@link org.supportprocess.process.SupportRequestTasks} is what the diagram tells
 * Java, {@link org.supportprocess.process.CamundaSupportProcess} what Java tells the diagram.
 */
package org.supportprocess.process;
