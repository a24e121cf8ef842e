-- Once, as an administrator of MariaDB; put the real address of the platform and two real passwords.
create database if not exists prendre_soin character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The platform: data, and the schema, which its launcher migrates. Nothing outside its database.
create user if not exists 'prendre_soin'@'10.0.0.%' identified by 'A_REMPLACER';
grant select, insert, update, delete, create, alter, drop, index, references,
      create view, show view, trigger, create routine, alter routine, execute, lock tables, create temporary tables
   on prendre_soin.* to 'prendre_soin'@'10.0.0.%';

-- Backups: reads everything, writes nothing.
create user if not exists 'sauvegarde'@'localhost' identified by 'A_REMPLACER';
grant select, show view, trigger, event, lock tables on prendre_soin.* to 'sauvegarde'@'localhost';
grant reload, binlog monitor on *.* to 'sauvegarde'@'localhost';
