PRAGMA application_id = 1298428532;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE acceptance(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  finding TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE TABLE agenda(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO "agenda" VALUES('e5e9d7de-9d61-4712-b352-0e31c579444d','8c79100b-17f7-4fe8-aea0-18672ffd3883',1,'Outward first','Proposed by Adaeze Nwankwo-Bello: the broad picture first, then how the coalitions fill it in.');
INSERT INTO "agenda" VALUES('5c3d0045-0c08-4abc-98b2-3b2da18e2899','8c79100b-17f7-4fe8-aea0-18672ffd3883',2,'With a third part','Proposed by Željko Perković: also ask how coalitions would answer a question from the top. To be kept only if the time can be found.');
INSERT INTO "agenda" VALUES('cb085ac5-b567-440e-bc61-c12d3c9bd7b6','8c79100b-17f7-4fe8-aea0-18672ffd3883',0,'Inward first','Proposed by Maëlle Kerguénou: first what coalitions are to the IGF, then what they bring to the world. Chosen in the call of 4 October.');
INSERT INTO "agenda" VALUES('e72c71eb-7007-4521-8d9b-2262a15ff006','8c79100b-17f7-4fe8-aea0-18672ffd3883',3,'All seven in both parts','Proposed by Joaquín Etxeberria Ríos: everybody speaks on both questions. Kept to show what it costs the floor.');
CREATE TABLE cue(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  at_seconds INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO "cue" VALUES('99392cc7-521b-4be4-a2d4-45897674f3e2','16216067-ff74-4669-aee2-df327691f7fe',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO "cue" VALUES('37305112-b8b9-40fd-83f6-94020be6d477','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('0a4dc689-4102-41e2-b134-a93f61a06fba','8ab00538-9876-496c-9420-3c2c71c8692d',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO "cue" VALUES('cf4992f4-9b9f-46a4-95d5-ac8d15695f79','aa8cd6bc-a950-41db-a073-3438577fa126',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO "cue" VALUES('450cd3f6-f2f0-4761-9092-bddcb3823bf5','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO "cue" VALUES('3b25e1ea-280d-4436-8d21-3a5cb61bd14f','cb594f03-042d-46f2-b145-98c8e49cb61e',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO "cue" VALUES('42b34210-e131-4383-9cf1-49f8e7578d82','16216067-ff74-4669-aee2-df327691f7fe',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO "cue" VALUES('b7c18d1f-cae5-4fc3-93d1-c3f3108c00fc','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('8c632c66-c7d7-4d1a-86f7-2fffc7f892aa','8ab00538-9876-496c-9420-3c2c71c8692d',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO "cue" VALUES('6bbcd59d-f321-46ea-b363-a3616cb6a933','3e04a247-74a4-4700-8425-23e22e519b54',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('927a6826-cd2a-4662-988f-c603b75efd1d','cb594f03-042d-46f2-b145-98c8e49cb61e',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO "cue" VALUES('b118ace3-8673-413d-8550-a7e6d28ef2b3','6f487805-15f5-4d7f-a11a-989fd7c49c63',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO "cue" VALUES('f441a007-7844-4ed4-8fdd-d9464362124f','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO "cue" VALUES('4b848608-23ba-4c44-9e49-b59ffb3d223c','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO "cue" VALUES('f0eb1ef3-1652-4439-b8c3-7e5bc71ba3db','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO "cue" VALUES('d4e3ea92-63b2-47f5-9aa9-a7f8f031df83','6f487805-15f5-4d7f-a11a-989fd7c49c63',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO "cue" VALUES('c3bd2ec1-957e-4f0d-a1c1-f7264f907e6c','131ef900-fb61-48ff-a811-0f4bcd0aab9e',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO "cue" VALUES('54878252-f14b-4660-92df-e4045ec5f666','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('dc99e39a-b51b-49f7-962b-243b8b5cf43e','131ef900-fb61-48ff-a811-0f4bcd0aab9e',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO "cue" VALUES('876ca5ab-d909-433a-9020-597ee1964cda','8ab00538-9876-496c-9420-3c2c71c8692d',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('81ee9d66-0e7e-4bc3-af1e-aa628ca3a9a5','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO "cue" VALUES('033b9b99-cc48-47c8-af0e-e404120e2120','aa8cd6bc-a950-41db-a073-3438577fa126',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO "cue" VALUES('e94a44b2-651b-441e-9640-94277cb3ae8c','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('fa10e3db-32ec-4083-9d64-8327e919fbf4','aa8cd6bc-a950-41db-a073-3438577fa126',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('87ca6cab-514d-48a0-86ce-b3fcfdb26580','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO "cue" VALUES('937f10b6-fc77-4c4b-a06c-9829951fb180','b55fb232-8fee-446f-85a8-70c2a383b5c6',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO "cue" VALUES('497682bf-baff-4bc7-8ecd-5c8312632d56','3e04a247-74a4-4700-8425-23e22e519b54',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO "cue" VALUES('c99349f4-1f40-4083-970a-4a95e0b56326','b55fb232-8fee-446f-85a8-70c2a383b5c6',1,'online-moderator',1020,'Read out one contribution from the chat');
CREATE TABLE event(
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;
INSERT INTO "event" VALUES('7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c','IGF 2022, Addis Ababa','A sample: the main session of the Dynamic Coalitions, with four ways to fill its 90 minutes. All names are invented.');
CREATE TABLE part(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  budget_seconds INTEGER
) STRICT;
INSERT INTO "part" VALUES('d7206b98-0779-4417-8b14-8dfc07277d47','e5e9d7de-9d61-4712-b352-0e31c579444d',1,'Part 2. Inward: coalitions within the IGF',2400);
INSERT INTO "part" VALUES('2992ba7a-eb74-4410-af6a-6a8f3d03b1c9','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO "part" VALUES('44ed74e4-259e-4522-8a6b-518b581729ef','5c3d0045-0c08-4abc-98b2-3b2da18e2899',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO "part" VALUES('be939020-a0bd-4579-8c08-1781631b08de','e5e9d7de-9d61-4712-b352-0e31c579444d',0,'Part 1. Outward: coalitions and the digital compact',2400);
INSERT INTO "part" VALUES('aab5972e-d1d7-4581-b57d-d63a0ab1ae87','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO "part" VALUES('ff2fcf72-a12b-422c-8a82-9d4dcc0699c3','e72c71eb-7007-4521-8d9b-2262a15ff006',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO "part" VALUES('e2aff5fc-50a2-4635-97e6-61414de5f25d','5c3d0045-0c08-4abc-98b2-3b2da18e2899',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO "part" VALUES('c4b09322-d258-417d-8fcb-0f52201fc739','e72c71eb-7007-4521-8d9b-2262a15ff006',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO "part" VALUES('dd872a05-d5ae-463e-80c4-3dd5152ada11','5c3d0045-0c08-4abc-98b2-3b2da18e2899',2,'Part 3. Forward: questions from the top',900);
CREATE TABLE participant(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  roles TEXT NOT NULL,
  attendance TEXT NOT NULL,
  invitation TEXT NOT NULL,
  invited_on TEXT,
  answered_on TEXT,
  delegate TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;
INSERT INTO "participant" VALUES('50624d22-3064-4b1a-bb3a-c5a721c2c880','8c79100b-17f7-4fe8-aea0-18672ffd3883',3,'97cf317a-ef4e-43df-adc6-73d627c7e86d','["panellist"]','online','invited','2022-10-10',NULL,NULL,'');
INSERT INTO "participant" VALUES('a1f5f52b-f063-4ec0-86a4-423359b75368','8c79100b-17f7-4fe8-aea0-18672ffd3883',2,'72f4cf34-1046-4d1d-bd1e-8a24b0132c56','["panellist"]','on-site','invited','2022-10-10',NULL,NULL,'');
INSERT INTO "participant" VALUES('3c69e7fe-5df1-46bb-961f-e7f7dd64f5cd','8c79100b-17f7-4fe8-aea0-18672ffd3883',8,'40a257cd-6396-4682-93cf-2cbda6562719','["panellist"]','online','confirmed','2022-10-05','2022-10-05',NULL,'');
INSERT INTO "participant" VALUES('30702ec8-8303-45b5-9f07-e2ad2ee92e29','8c79100b-17f7-4fe8-aea0-18672ffd3883',7,'1ceaba30-2eff-4d0e-82d7-387e2aebedc6','["panellist"]','on-site','not-yet-asked',NULL,NULL,NULL,'The coalition names its speaker this week.');
INSERT INTO "participant" VALUES('beffc068-1c5f-43ac-b479-5ef4ba70e15e','8c79100b-17f7-4fe8-aea0-18672ffd3883',4,'ee9ac7e7-a7fb-4f36-8457-892893204b3e','["panellist"]','on-site','confirmed','2022-10-05','2022-10-07',NULL,'');
INSERT INTO "participant" VALUES('39aa73c1-feec-46ec-9cef-cf4820957983','8c79100b-17f7-4fe8-aea0-18672ffd3883',5,'8b2d9781-9ad5-43cf-ad31-2c687a8eab56','["panellist"]','on-site','confirmed','2022-10-05','2022-10-06',NULL,'');
INSERT INTO "participant" VALUES('f68ecd42-e6cf-454a-b0a9-163a3c8273eb','8c79100b-17f7-4fe8-aea0-18672ffd3883',9,'b6756d44-f69c-4348-a85f-f9a1d78f754f','["online-moderator"]','online','confirmed','2022-09-26','2022-09-27',NULL,'');
INSERT INTO "participant" VALUES('b56d06f1-26d3-447f-9729-200c37e6997f','8c79100b-17f7-4fe8-aea0-18672ffd3883',1,'59e2ca2c-4218-4210-9e35-4dde126748c3','["moderator"]','on-site','confirmed','2022-09-26','2022-09-26',NULL,'');
INSERT INTO "participant" VALUES('b3d32bdf-39bf-4742-925a-a8f910f1f137','8c79100b-17f7-4fe8-aea0-18672ffd3883',10,'bf176d22-3cb7-4c81-91cc-f4af3bb7ab0b','["rapporteur"]','on-site','confirmed','2022-09-26','2022-09-30',NULL,'');
INSERT INTO "participant" VALUES('7700ac6e-3768-4644-aab4-b6269b4c851f','8c79100b-17f7-4fe8-aea0-18672ffd3883',0,'f968407e-aa43-42db-a60f-e6f49b15edd0','["chair"]','on-site','confirmed','2022-09-26','2022-09-28',NULL,'');
INSERT INTO "participant" VALUES('8ba0e19d-e93b-4074-afa4-76bcab285476','8c79100b-17f7-4fe8-aea0-18672ffd3883',6,'229bb290-230c-4bac-962d-ce365fd5875a','["panellist"]','on-site','confirmed','2022-10-05','2022-10-12',NULL,'');
INSERT INTO "participant" VALUES('d0866a80-8615-4ffb-b49f-01f05ad256fd','8c79100b-17f7-4fe8-aea0-18672ffd3883',11,'31411bde-e6e5-4867-a49a-b2412fbab6c1','["timekeeper"]','on-site','not-yet-asked',NULL,NULL,NULL,'');
CREATE TABLE person(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  saying_the_name TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  constituency TEXT NOT NULL,
  stakeholder_group TEXT NOT NULL,
  region TEXT NOT NULL,
  gender TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO "person" VALUES('31411bde-e6e5-4867-a49a-b2412fbab6c1','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',11,'Biruk Tesfaye','bi-ROOK tes-FAH-yeh','Entoto Events','','Private Sector','African','male','','','','');
INSERT INTO "person" VALUES('72f4cf34-1046-4d1d-bd1e-8a24b0132c56','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',2,'Adaeze Nwankwo-Bello','ah-DAH-eh-zeh WAN-kwo BEL-lo','Agency for Public Digital Services','Leadership Panel','Government','African','female','','','','');
INSERT INTO "person" VALUES('f968407e-aa43-42db-a60f-e6f49b15edd0','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',0,'Eiríkur Hallgrímsson','AY-ree-koor HATL-grims-son','Office for Digital Policy','','Government','Western European and Others','male','','','','');
INSERT INTO "person" VALUES('59e2ca2c-4218-4210-9e35-4dde126748c3','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',1,'Maëlle Kerguénou','ma-EL ker-gay-NOO','Réseau Voix Numériques','','Civil Society','Western European and Others','female','','','','');
INSERT INTO "person" VALUES('8b2d9781-9ad5-43cf-ad31-2c687a8eab56','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',5,'Łukasz Wiśniewiecki','WOO-kash vish-nyeh-VYETS-kee','Internet Without Barriers','Dynamic Coalition on Accessibility','Civil Society','Eastern European','male','','','','');
INSERT INTO "person" VALUES('229bb290-230c-4bac-962d-ce365fd5875a','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',6,'Renata Quispe Huamán','reh-NAH-ta KEES-peh wa-MAN','Andean Open Ledger Laboratory','Dynamic Coalition on Blockchain','Technical Community','Latin American and Caribbean','female','','','','');
INSERT INTO "person" VALUES('1ceaba30-2eff-4d0e-82d7-387e2aebedc6','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',7,'Iñaki Paredes Yupanqui','een-YAH-kee pa-REH-des yoo-PAN-kee','Lagoon Wireless Cooperative','Dynamic Coalition on Community Networks','Private Sector','Latin American and Caribbean','male','','','','');
INSERT INTO "person" VALUES('40a257cd-6396-4682-93cf-2cbda6562719','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',8,'Zéphyrine Ouédraogo','zay-fee-REEN weh-DRA-o-go','Jeunes pour l''Internet Libre','Youth','Civil Society','African','female','Africa/Ouagadougou','','','');
INSERT INTO "person" VALUES('ee9ac7e7-a7fb-4f36-8457-892893204b3e','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',4,'Siriporn Chaiyasit','see-ree-PON chai-ya-SIT','Chaiyasit Cloud Services','MAG','Private Sector','Asia-Pacific','female','','','','');
INSERT INTO "person" VALUES('97cf317a-ef4e-43df-adc6-73d627c7e86d','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',3,'Joaquín Etxeberria Ríos','hwa-KEEN eh-cheh-BEH-ree-ah REE-os','Office of the Tech Envoy','Tech Envoy''s Office','Intergovernmental Organization','Intergovernmental Organizations','male','America/New_York','','','');
INSERT INTO "person" VALUES('bf176d22-3cb7-4c81-91cc-f4af3bb7ab0b','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',10,'Željko Perković','ZHEL-ko PEHR-ko-vich','Adriatic Institute for Internet Studies','','Technical Community','Eastern European','male','','','','');
INSERT INTO "person" VALUES('b6756d44-f69c-4348-a85f-f9a1d78f754f','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',9,'Đặng Thu Hường','dahng too HOO-ung','Mekong Open Networks Lab','','Technical Community','Asia-Pacific','female','Asia/Ho_Chi_Minh','','','');
CREATE TABLE question(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  asked_of TEXT NOT NULL
) STRICT;
INSERT INTO "question" VALUES('15bd3aa2-123e-4ded-8029-0f3c7186f848','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',1,'What has your coalition produced this year that others could use tomorrow?','["8b2d9781-9ad5-43cf-ad31-2c687a8eab56","229bb290-230c-4bac-962d-ce365fd5875a","1ceaba30-2eff-4d0e-82d7-387e2aebedc6"]');
INSERT INTO "question" VALUES('36f0dfe7-a1eb-4011-9a27-7a67a686af08','8ab00538-9876-496c-9420-3c2c71c8692d',1,'What has your coalition produced this year that others could use tomorrow?','["8b2d9781-9ad5-43cf-ad31-2c687a8eab56","229bb290-230c-4bac-962d-ce365fd5875a","1ceaba30-2eff-4d0e-82d7-387e2aebedc6"]');
INSERT INTO "question" VALUES('a9d7323c-e039-4b87-b88b-85362f5219fc','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',1,'What does the Global Digital Compact need from the coalitions, and by when?','["97cf317a-ef4e-43df-adc6-73d627c7e86d"]');
INSERT INTO "question" VALUES('111518b1-13a2-4f49-aad6-49b22b5e67cc','b55fb232-8fee-446f-85a8-70c2a383b5c6',0,'Which results of the IGF would you carry to the heads of state?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56"]');
INSERT INTO "question" VALUES('2af30d35-1b7e-4938-ad05-c32d912246d8','b55fb232-8fee-446f-85a8-70c2a383b5c6',1,'What does the Global Digital Compact need from the coalitions, and by when?','["97cf317a-ef4e-43df-adc6-73d627c7e86d"]');
INSERT INTO "question" VALUES('62a9eb87-6951-4e04-8d74-64d20482fd59','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',1,'What does the Global Digital Compact need from the coalitions, and by when?','["97cf317a-ef4e-43df-adc6-73d627c7e86d"]');
INSERT INTO "question" VALUES('ce33cdc2-c472-4c29-89a5-94ce202be9fe','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO "question" VALUES('865706ec-9fb0-48a0-8b0c-cb394d691a61','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',0,'Which results of the IGF would you carry to the heads of state?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56"]');
INSERT INTO "question" VALUES('2cb3983f-8db8-4ad2-a86b-ed905cc70279','cb4689a8-2aa3-4a37-bf80-cef9150a4a19',0,'What should the WSIS+20 review know about work between the annual meetings?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56","ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('dc038132-42c7-46e7-9064-b8d4cc459325','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO "question" VALUES('34043091-9c61-48bc-a40a-bb1be3108b0c','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',0,'Which results of the IGF would you carry to the heads of state?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56"]');
INSERT INTO "question" VALUES('00df1e74-6fa5-4476-9b0d-81abd3638e70','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('40a599ae-ce42-4252-bbcf-16db774fc377','8ab00538-9876-496c-9420-3c2c71c8692d',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('950964eb-8088-49c8-a5f7-82ce5b936470','510bad43-4b8c-455b-a177-4ae13f762a38',0,'If a policy question comes from the top, which coalition answers it within a year?','["ee9ac7e7-a7fb-4f36-8457-892893204b3e","72f4cf34-1046-4d1d-bd1e-8a24b0132c56"]');
INSERT INTO "question" VALUES('b3ff49d9-5f69-49a6-98f4-5e91b03af5fa','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',2,'Whose voice is still missing from the compact?','["40a257cd-6396-4682-93cf-2cbda6562719"]');
INSERT INTO "question" VALUES('4fc70179-981b-4ac5-8a47-ebd330310aa5','3470f29a-11e9-41e3-9b9e-d4cc9d0b1350',0,'What should the WSIS+20 review know about work between the annual meetings?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56","ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('022751c3-3f43-4702-acda-d1947a1286c1','aa8cd6bc-a950-41db-a073-3438577fa126',1,'What has your coalition produced this year that others could use tomorrow?','["8b2d9781-9ad5-43cf-ad31-2c687a8eab56","229bb290-230c-4bac-962d-ce365fd5875a","1ceaba30-2eff-4d0e-82d7-387e2aebedc6"]');
INSERT INTO "question" VALUES('67b6d64d-f2c2-478e-90c3-31dbcaf9c2d5','b55fb232-8fee-446f-85a8-70c2a383b5c6',2,'Whose voice is still missing from the compact?','["40a257cd-6396-4682-93cf-2cbda6562719"]');
INSERT INTO "question" VALUES('975e6f2d-0f69-4b61-a71e-f3450812d4bd','3e04a247-74a4-4700-8425-23e22e519b54',2,'Whose voice is still missing from the compact?','["40a257cd-6396-4682-93cf-2cbda6562719"]');
INSERT INTO "question" VALUES('5066f706-3760-49b4-a8ee-97578cb4b96e','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',2,'Whose voice is still missing from the compact?','["40a257cd-6396-4682-93cf-2cbda6562719"]');
INSERT INTO "question" VALUES('8da14e63-cfec-4c6f-9a1f-01bda28b0144','8ab00538-9876-496c-9420-3c2c71c8692d',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO "question" VALUES('36014cd4-3d02-4ad2-94da-cd234d1933dc','aa8cd6bc-a950-41db-a073-3438577fa126',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO "question" VALUES('0e8a3079-6553-4ccf-954e-94b0cdc40c81','3e04a247-74a4-4700-8425-23e22e519b54',0,'Which results of the IGF would you carry to the heads of state?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56"]');
INSERT INTO "question" VALUES('7ba71e16-d2b4-49a4-a7ee-c36523ce9000','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('9666b728-ba9f-47ea-bf2c-ec5df7fd372c','62530583-5760-4144-b0c9-d2617ca7c8d6',0,'What should the WSIS+20 review know about work between the annual meetings?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56","ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('86fdd508-327b-41d2-84b7-604448fa9d6a','3e04a247-74a4-4700-8425-23e22e519b54',1,'What does the Global Digital Compact need from the coalitions, and by when?','["97cf317a-ef4e-43df-adc6-73d627c7e86d"]');
INSERT INTO "question" VALUES('e4ca83df-84b7-4923-9d10-1f7f028fcb78','0acdfb0d-72b1-4cfe-8c60-4a9133a021f5',0,'What should the WSIS+20 review know about work between the annual meetings?','["72f4cf34-1046-4d1d-bd1e-8a24b0132c56","ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
INSERT INTO "question" VALUES('bc62d312-b3bb-4430-9cba-970ef7d728ab','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',1,'What has your coalition produced this year that others could use tomorrow?','["8b2d9781-9ad5-43cf-ad31-2c687a8eab56","229bb290-230c-4bac-962d-ce365fd5875a","1ceaba30-2eff-4d0e-82d7-387e2aebedc6"]');
INSERT INTO "question" VALUES('ae02d6c6-e7f4-4d87-92b9-5fb9e5fd979f','aa8cd6bc-a950-41db-a073-3438577fa126',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["ee9ac7e7-a7fb-4f36-8457-892893204b3e"]');
CREATE TABLE segment(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  part TEXT REFERENCES part(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  planned_seconds INTEGER NOT NULL,
  least_seconds INTEGER,
  most_seconds INTEGER,
  locked INTEGER NOT NULL,
  as_long_as_needed INTEGER NOT NULL,
  fixed_start_seconds INTEGER,
  if_time_allows INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  parked INTEGER NOT NULL,
  lead TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  lead_seconds INTEGER NOT NULL,
  floor_reserve_seconds INTEGER NOT NULL,
  speaking_order TEXT NOT NULL,
  conversation INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO "segment" VALUES('7483538f-e57d-462b-9d06-ba1c0f7b1ca1','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',1,'aab5972e-d1d7-4581-b57d-d63a0ab1ae87','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',120,900,'by-round',0,'');
INSERT INTO "segment" VALUES('cb594f03-042d-46f2-b145-98c8e49cb61e','e5e9d7de-9d61-4712-b352-0e31c579444d',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'f968407e-aa43-42db-a60f-e6f49b15edd0',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('131ef900-fb61-48ff-a811-0f4bcd0aab9e','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'f968407e-aa43-42db-a60f-e6f49b15edd0',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('8ab00538-9876-496c-9420-3c2c71c8692d','e5e9d7de-9d61-4712-b352-0e31c579444d',2,'d7206b98-0779-4417-8b14-8dfc07277d47','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',300,900,'by-round',0,'');
INSERT INTO "segment" VALUES('cb4689a8-2aa3-4a37-bf80-cef9150a4a19','e5e9d7de-9d61-4712-b352-0e31c579444d',1,'be939020-a0bd-4579-8c08-1781631b08de','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('eb0cf87a-63d4-457e-a46a-29e8be95d8d5','e72c71eb-7007-4521-8d9b-2262a15ff006',1,'c4b09322-d258-417d-8fcb-0f52201fc739','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',120,900,'by-round',0,'');
INSERT INTO "segment" VALUES('b55fb232-8fee-446f-85a8-70c2a383b5c6','5c3d0045-0c08-4abc-98b2-3b2da18e2899',1,'44ed74e4-259e-4522-8a6b-518b581729ef','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',120,900,'by-round',0,'');
INSERT INTO "segment" VALUES('62530583-5760-4144-b0c9-d2617ca7c8d6','5c3d0045-0c08-4abc-98b2-3b2da18e2899',2,'44ed74e4-259e-4522-8a6b-518b581729ef','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('510bad43-4b8c-455b-a177-4ae13f762a38','5c3d0045-0c08-4abc-98b2-3b2da18e2899',3,'dd872a05-d5ae-463e-80c4-3dd5152ada11','What the coalitions take on next','discussion',900,480,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',0,300,'by-round',0,'');
INSERT INTO "segment" VALUES('6f487805-15f5-4d7f-a11a-989fd7c49c63','e72c71eb-7007-4521-8d9b-2262a15ff006',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'f968407e-aa43-42db-a60f-e6f49b15edd0',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('0acdfb0d-72b1-4cfe-8c60-4a9133a021f5','e72c71eb-7007-4521-8d9b-2262a15ff006',2,'c4b09322-d258-417d-8fcb-0f52201fc739','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb','5c3d0045-0c08-4abc-98b2-3b2da18e2899',0,'e2aff5fc-50a2-4635-97e6-61414de5f25d','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',300,900,'by-round',0,'');
INSERT INTO "segment" VALUES('16216067-ff74-4669-aee2-df327691f7fe','5c3d0045-0c08-4abc-98b2-3b2da18e2899',4,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'f968407e-aa43-42db-a60f-e6f49b15edd0',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',0,'2992ba7a-eb74-4410-af6a-6a8f3d03b1c9','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',300,900,'by-round',0,'');
INSERT INTO "segment" VALUES('3470f29a-11e9-41e3-9b9e-d4cc9d0b1350','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',2,'aab5972e-d1d7-4581-b57d-d63a0ab1ae87','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',0,0,'by-round',0,'');
INSERT INTO "segment" VALUES('3e04a247-74a4-4700-8425-23e22e519b54','e5e9d7de-9d61-4712-b352-0e31c579444d',0,'be939020-a0bd-4579-8c08-1781631b08de','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',120,900,'by-round',0,'');
INSERT INTO "segment" VALUES('aa8cd6bc-a950-41db-a073-3438577fa126','e72c71eb-7007-4521-8d9b-2262a15ff006',0,'ff2fcf72-a12b-422c-8a82-9d4dcc0699c3','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'59e2ca2c-4218-4210-9e35-4dde126748c3',300,900,'by-round',0,'');
CREATE TABLE session(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  limit_seconds INTEGER NOT NULL,
  start TEXT,
  time_zone TEXT NOT NULL,
  hard_end INTEGER NOT NULL,
  place TEXT NOT NULL,
  format TEXT NOT NULL,
  expected_outcomes TEXT NOT NULL,
  chosen_agenda TEXT REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  policy_floor_share INTEGER NOT NULL,
  policy_longest_without_floor_seconds INTEGER NOT NULL,
  policy_largest_panel INTEGER NOT NULL,
  policy_shortest_intervention_seconds INTEGER NOT NULL,
  policy_longest_intervention_seconds INTEGER NOT NULL,
  policy_floor_intervention_seconds INTEGER NOT NULL,
  policy_changeover_seconds INTEGER NOT NULL,
  policy_buffer_seconds INTEGER NOT NULL,
  policy_overrun_risk INTEGER NOT NULL,
  policy_wanted_balance TEXT NOT NULL
) STRICT;
INSERT INTO "session" VALUES('8c79100b-17f7-4fe8-aea0-18672ffd3883','7fb1cb9b-ddcf-44ca-980b-c40d473d0a9c',0,'Dynamic Coalitions main session: From coalition to compact','Dynamic Coalitions work all year, open to everybody, each on one question of the internet. The session asks how their results can strengthen the IGF and what they can bring to the Global Digital Compact. It is a conversation: the panel opens each part, and the floor, in the room and online, has a third of the time.',5400,'2022-11-30T10:00:00','Africa/Addis_Ababa',1,'Large Briefing Room, conference centre','hybrid','["Three messages on the place of the coalitions in the IGF","A list of results that coalitions offer to the Global Digital Compact","One coalition to lead on each question that is still open"]','cb085ac5-b567-440e-bc61-c12d3c9bd7b6',300,1800,5,60,300,120,0,180,200,'[]');
CREATE TABLE turn(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  rounds_seconds TEXT NOT NULL
) STRICT;
INSERT INTO "turn" VALUES('0a37e23f-037e-4f9e-8d1a-b3b498c3106d','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',0,'72f4cf34-1046-4d1d-bd1e-8a24b0132c56','[180,120]');
INSERT INTO "turn" VALUES('324c6c6d-dedd-4744-9ff4-e9d8216c9b4d','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',3,'ee9ac7e7-a7fb-4f36-8457-892893204b3e','[180,120]');
INSERT INTO "turn" VALUES('668b0640-0c20-42bf-92d1-faf5e27fcd37','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',2,'229bb290-230c-4bac-962d-ce365fd5875a','[180,120]');
INSERT INTO "turn" VALUES('680def12-c7a8-42be-92a8-52a76edba36f','3e04a247-74a4-4700-8425-23e22e519b54',1,'97cf317a-ef4e-43df-adc6-73d627c7e86d','[180,120]');
INSERT INTO "turn" VALUES('f31e24c8-b764-4221-853e-16daebdc33b7','8ab00538-9876-496c-9420-3c2c71c8692d',2,'229bb290-230c-4bac-962d-ce365fd5875a','[180,120]');
INSERT INTO "turn" VALUES('3972580c-e352-48fd-90d4-36faa57bb3a6','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',2,'229bb290-230c-4bac-962d-ce365fd5875a','[180,120]');
INSERT INTO "turn" VALUES('53f88824-4a83-4b02-96a4-db00b483e4b9','8ab00538-9876-496c-9420-3c2c71c8692d',1,'8b2d9781-9ad5-43cf-ad31-2c687a8eab56','[180,120]');
INSERT INTO "turn" VALUES('ae9c2b53-f01d-4230-a476-4b97690d5886','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',3,'1ceaba30-2eff-4d0e-82d7-387e2aebedc6','[180,120]');
INSERT INTO "turn" VALUES('cc09e8da-6db9-4ad5-9c13-3652bff92b8d','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',4,'8b2d9781-9ad5-43cf-ad31-2c687a8eab56','[180,120]');
INSERT INTO "turn" VALUES('fede81d8-f732-4a45-9cf7-b427f53d8c06','3e04a247-74a4-4700-8425-23e22e519b54',0,'72f4cf34-1046-4d1d-bd1e-8a24b0132c56','[180,120]');
INSERT INTO "turn" VALUES('7d185165-8a12-466d-a677-11cfa4ff51d6','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',0,'ee9ac7e7-a7fb-4f36-8457-892893204b3e','[180,120]');
INSERT INTO "turn" VALUES('8a3c452e-cb58-4f1f-abdd-e6024e900d00','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',3,'1ceaba30-2eff-4d0e-82d7-387e2aebedc6','[180,120]');
INSERT INTO "turn" VALUES('f3051788-d19b-4a6b-833b-c28783a76091','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',0,'ee9ac7e7-a7fb-4f36-8457-892893204b3e','[180,120]');
INSERT INTO "turn" VALUES('22f36c41-1a6b-4830-a939-b65fa3bfb5f4','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',2,'40a257cd-6396-4682-93cf-2cbda6562719','[180,120]');
INSERT INTO "turn" VALUES('6cafaf01-a658-47d6-ac74-b64ac47951ae','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',2,'40a257cd-6396-4682-93cf-2cbda6562719','[180,120]');
INSERT INTO "turn" VALUES('1b7e9333-2810-4ba5-b997-ece96eb322f1','aa8cd6bc-a950-41db-a073-3438577fa126',6,'40a257cd-6396-4682-93cf-2cbda6562719','[180,120]');
INSERT INTO "turn" VALUES('61aeb627-0a26-42ef-a1a8-d2af8e20875b','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',1,'97cf317a-ef4e-43df-adc6-73d627c7e86d','[180,120]');
INSERT INTO "turn" VALUES('c0609133-e2df-42da-af2f-59177f3e4d8e','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',5,'229bb290-230c-4bac-962d-ce365fd5875a','[180,120]');
INSERT INTO "turn" VALUES('20f1f58f-2ae9-4a93-ba0d-80c556b3016c','aa8cd6bc-a950-41db-a073-3438577fa126',4,'72f4cf34-1046-4d1d-bd1e-8a24b0132c56','[180,120]');
INSERT INTO "turn" VALUES('9de962a1-8431-437d-928d-682a41bd02de','3e04a247-74a4-4700-8425-23e22e519b54',2,'40a257cd-6396-4682-93cf-2cbda6562719','[180,120]');
INSERT INTO "turn" VALUES('078b88ee-e24e-43a4-9840-0bf54331d1c0','aa8cd6bc-a950-41db-a073-3438577fa126',5,'97cf317a-ef4e-43df-adc6-73d627c7e86d','[180,120]');
INSERT INTO "turn" VALUES('9737b782-725f-4da2-80c3-037cbf1e511c','b55fb232-8fee-446f-85a8-70c2a383b5c6',0,'72f4cf34-1046-4d1d-bd1e-8a24b0132c56','[180,120]');
INSERT INTO "turn" VALUES('d359556d-aa25-4ebb-afff-b37581f3b1f4','aa8cd6bc-a950-41db-a073-3438577fa126',1,'8b2d9781-9ad5-43cf-ad31-2c687a8eab56','[180,120]');
INSERT INTO "turn" VALUES('dffbc689-d97b-4cfe-9cd4-8076d1e84e53','33c4ca7a-80d9-4e6d-a35a-7d14da4aca8e',1,'8b2d9781-9ad5-43cf-ad31-2c687a8eab56','[180,120]');
INSERT INTO "turn" VALUES('31b1627e-8bd6-4a6c-9022-bd9a6936f98d','ea0cc063-bc2a-4479-ab99-7dd5f1ca57bb',1,'8b2d9781-9ad5-43cf-ad31-2c687a8eab56','[180,120]');
INSERT INTO "turn" VALUES('4c0b8d1f-d6b5-4de9-adfc-0500e47320d2','aa8cd6bc-a950-41db-a073-3438577fa126',0,'ee9ac7e7-a7fb-4f36-8457-892893204b3e','[180,120]');
INSERT INTO "turn" VALUES('220d6d05-6b47-4282-99bd-b5faca116e5c','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',1,'97cf317a-ef4e-43df-adc6-73d627c7e86d','[180,120]');
INSERT INTO "turn" VALUES('a6417e5d-0821-40ef-8e9d-8ea4d2fc3021','b55fb232-8fee-446f-85a8-70c2a383b5c6',2,'40a257cd-6396-4682-93cf-2cbda6562719','[180,120]');
INSERT INTO "turn" VALUES('9f62a18d-6f31-4086-870b-7aa57e2f72bf','8ab00538-9876-496c-9420-3c2c71c8692d',3,'1ceaba30-2eff-4d0e-82d7-387e2aebedc6','[180,120]');
INSERT INTO "turn" VALUES('1b31aa6d-cab0-42ce-aed4-f81019f7b607','8ab00538-9876-496c-9420-3c2c71c8692d',0,'ee9ac7e7-a7fb-4f36-8457-892893204b3e','[180,120]');
INSERT INTO "turn" VALUES('be077045-5423-4aee-b333-8bbd1083f645','7483538f-e57d-462b-9d06-ba1c0f7b1ca1',0,'72f4cf34-1046-4d1d-bd1e-8a24b0132c56','[180,120]');
INSERT INTO "turn" VALUES('0017cd45-67da-4117-80c6-2dc37c6be0ec','eb0cf87a-63d4-457e-a46a-29e8be95d8d5',6,'1ceaba30-2eff-4d0e-82d7-387e2aebedc6','[180,120]');
INSERT INTO "turn" VALUES('8f8155cf-89c6-4d34-b734-53f9b705000e','b55fb232-8fee-446f-85a8-70c2a383b5c6',1,'97cf317a-ef4e-43df-adc6-73d627c7e86d','[180,120]');
INSERT INTO "turn" VALUES('745c2659-8ea9-4efc-980f-2a1747e2d497','aa8cd6bc-a950-41db-a073-3438577fa126',3,'1ceaba30-2eff-4d0e-82d7-387e2aebedc6','[180,120]');
INSERT INTO "turn" VALUES('e60195c5-63b8-472b-b4c4-f33677783e36','aa8cd6bc-a950-41db-a073-3438577fa126',2,'229bb290-230c-4bac-962d-ce365fd5875a','[180,120]');
CREATE INDEX person_parent ON person(parent);
CREATE INDEX session_parent ON session(parent);
CREATE INDEX session_chosen_agenda ON session(chosen_agenda);
CREATE INDEX participant_parent ON participant(parent);
CREATE INDEX participant_person ON participant(person);
CREATE INDEX participant_delegate ON participant(delegate);
CREATE INDEX acceptance_parent ON acceptance(parent);
CREATE INDEX agenda_parent ON agenda(parent);
CREATE INDEX part_parent ON part(parent);
CREATE INDEX segment_parent ON segment(parent);
CREATE INDEX segment_part ON segment(part);
CREATE INDEX segment_lead ON segment(lead);
CREATE INDEX turn_parent ON turn(parent);
CREATE INDEX turn_person ON turn(person);
CREATE INDEX question_parent ON question(parent);
CREATE INDEX cue_parent ON cue(parent);
COMMIT;
