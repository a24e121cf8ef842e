/** What people see of their own data: the register, the export, the erasure of their account. */
package fr.prendresoin.web.privacy;
