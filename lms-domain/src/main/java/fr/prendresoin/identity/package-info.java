/** Who acts: people, their accounts, how they sign in, and the {@code Actor} every use case starts with. */
package fr.prendresoin.identity;
