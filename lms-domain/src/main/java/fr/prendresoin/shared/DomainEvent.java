package fr.prendresoin.shared;

/** Something that happened in the domain, named in the past tense; it carries ids and values, never an entity. */
public interface DomainEvent {}
