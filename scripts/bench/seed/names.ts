/** Words that names of invented clients are put together from. */
export const givenNames = (
  'Ada Amara Anders Anneke Aoife Arjun Aylin Beatriz Begoña Bo Camille Carlos Chidi Chloé Clara Daniel Diego Dilnoza ' +
  'Eero Elif Elena Emeka Esther Fatima Felix Fiona Gareth Giulia Grace Hana Hassan Ikram Ilse Imani Ines Ingrid Ivan ' +
  'Jamal Joana Jonas Juan Kaito Katya Kofi Lars Laura Leila Lina Lucía Magda Malik Marek Mei Miguel Mila Nadia Noor ' +
  'Olu Oskar Paula Pilar Priya Rafael Rania Rosa Sakura Samir Sara Selma Sofía Tariq Tomás Uma Vera Wanjiru Xavier ' +
  'Yara Yusuf Zofia'
).split(' ')

export const familyNames = (
  'Abara Adler Aguirre Alonso Andersen Bakker Banerjee Becker Benítez Bianchi Boateng Bouchard Brandt Castillo ' +
  'Chaudhry Cohen Costa Cruz Dahl Delgado Demir Diallo Dubois Eriksen Espinoza Farah Fernández Fischer Fontaine ' +
  'Fujita Galindo García Gómez Greene Gutiérrez Haas Haddad Hansen Herrera Hoffmann Ibáñez Ito Jansen Jiménez Kaya ' +
  'Keller Khan Kim Kovač Kowalski Larsen Lindqvist López Maïga Marín Martínez Mbeki Medina Mensah Mendoza Meyer ' +
  'Molina Moreau Morales Müller Nakamura Navarro Nguyen Nikolaidis Nowak Núñez Okafor Oliveira Olsen Ortega Osei ' +
  'Øvergaard Park Patel Peña Pereira Petrov Popescu Quintana Ramírez Ramos Reyes Ricci Rojas Romero Rossi Ruiz Sağlam ' +
  'Sánchez Santos Sato Schmidt Serrano Silva Singh Soto Suárez Tanaka Thapa Torres Usman Vargas Vega Virtanen Wagner ' +
  'Weber Yamamoto Yılmaz Zając Zhang Zimmermann'
).split(' ')
