export const en = {
  why: 'A namespace has one ServiceAccount of a name. Two of them in the files become one object in the cluster, and what is applied last changes what was applied before. Which identity in Azure and which token settings the pods get then depends on the order of the files.',
  risk: 'One of the two accounts carries the client ID of the test environment, the other that of production. A new tool applies the files in another order, nobody notices, and the pods of the test environment sign in to the production database from then on. A tester, or an attacker in the less guarded test cluster, reads real customers’ data there.',
  breaks:
    'Nothing is changed automatically: decide which of the two is right, put the annotations of both together in it if both are needed, and delete the other. Compare with `kubectl diff -f FILE` before you apply it; pods that run already keep their identity until they are created anew.',
  verify:
    '`kubectl get serviceaccount NAME -o yaml` shows the annotations of the one that you kept, however often the files are applied.',
};
